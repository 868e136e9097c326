using Pipeline.Stages.Articles;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Duplicates;

/// <summary>
/// Finds the original of an article among all articles, also of those that report no event. Events themselves go by the copies inside
/// their block, which are compared whole; here a few keys must do.
/// </summary>
public sealed class CopyFinder(IDuplicateIndex index)
{
    /// <summary>
    /// Articles under one key at most. A formula that thousands of articles share must not make a look-up grow; which ones are kept
    /// does not depend on who came first.
    /// </summary>
    public const int MaxEntries = 40;

    /// <summary>Files the article, takes it out from under keys of its earlier text, and returns its copies.</summary>
    public async Task<IReadOnlyList<DuplicateEntry>> FindAsync(AnalysisDocument analysis, IReadOnlyList<string> keys, ArticleRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(record);
        var former = record.Bands.Except(keys, StringComparer.Ordinal).ToList();
        if (former.Count > 0)
        {
            await index.RemoveAsync(former, record.ArticleId, cancellationToken).ConfigureAwait(false);
        }

        if (keys.Count == 0 || EntryOf(analysis) is not { } entry)
        {
            return [];
        }

        var others = await index.PutAsync(keys, entry, cancellationToken).ConfigureAwait(false);
        return [.. others.DistinctBy(o => o.ArticleId, StringComparer.Ordinal).Where(entry.IsCopyOf).Append(entry)];
    }

    private static DuplicateEntry? EntryOf(AnalysisDocument analysis) => analysis.Signature is { Shingles: > 0 } signature
        ? new DuplicateEntry(analysis.ArticleId, analysis.Article.PublishedAt, analysis.PublishedTime, analysis.Article.WireSource, signature)
        : null;
}
