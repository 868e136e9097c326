using Pipeline.Stages.Articles;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Ports;
using Pipeline.Core.Events.Merging;

namespace Pipeline.Stages.Record;

/// <summary>What an article contributes to blocks: put there, and taken back.</summary>
public sealed class Contributions(BlockRecorder recorder, IStageDocuments documents)
{
    /// <summary>The blocks that a coded article contributes to, with what it says there.</summary>
    public static IReadOnlyDictionary<string, BlockContribution> Of(AnalysisDocument analysis, ArticleReference article, int run)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return EventBlocks.Of(analysis.Mentions.Select(mention => new ReportedMention(mention, article)))
            .ToDictionary(b => b.Key, b => new BlockContribution(run, b.Value[0].Article, analysis.PublishedTime, analysis.Signature, [.. b.Value.Select(m => m.Mention)]), StringComparer.Ordinal);
    }

    /// <summary>
    /// Puts what a run says into its blocks and takes back from <paramref name="former"/> blocks it says nothing in. Returns the copies
    /// that these blocks hold, each with its original.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, string>> ReplaceAsync(
        string articleId, int run, IReadOnlyDictionary<string, BlockContribution> current, IEnumerable<string> former, CancellationToken cancellationToken)
    {
        var changes = former.Concat(current.Keys).Distinct(StringComparer.Ordinal)
            .Select(key => KeyValuePair.Create(key, new BlockChange(articleId, run, current.GetValueOrDefault(key))));
        var originals = await recorder.ApplyAsync(changes, cancellationToken).ConfigureAwait(false);
        return originals.SelectMany(o => o).GroupBy(o => o.Key, StringComparer.Ordinal)
            .ToDictionary(o => o.Key, o => o.Select(p => p.Value).Min(StringComparer.Ordinal)!, StringComparer.Ordinal);
    }

    /// <summary>Takes back all that runs up to <paramref name="run"/> said in <paramref name="blocks"/>.</summary>
    public Task TakeBackAsync(string articleId, int run, IEnumerable<string> blocks, CancellationToken cancellationToken) =>
        ReplaceAsync(articleId, run, new Dictionary<string, BlockContribution>(), blocks, cancellationToken);

    /// <summary>
    /// Blocks that the runs before <paramref name="record"/>'s may have written. A run that was overtaken may have written blocks that
    /// the record never came to name, so its stored analysis is asked.
    /// </summary>
    public async Task<IReadOnlyList<string>> FormerBlocksAsync(ArticleRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var blocks = new HashSet<string>(record.Blocks, StringComparer.Ordinal);
        for (var run = 1; run < record.Run; run++)
        {
            blocks.UnionWith(await BlocksOfRunAsync(record.ArticleId, run, cancellationToken).ConfigureAwait(false));
        }

        return [.. blocks];
    }

    /// <summary>Blocks of one run's stored analysis; none when it has none.</summary>
    public async Task<IEnumerable<string>> BlocksOfRunAsync(string articleId, int run, CancellationToken cancellationToken) =>
        await documents.LoadAnalysisAsync(articleId, run, cancellationToken).ConfigureAwait(false) is { } analysis
            ? Of(analysis, analysis.Article, run).Keys
            : [];
}
