using NodaTime;
using Pipeline.Core.Articles;
using Pipeline.Core.Articles.Duplicates;

namespace Pipeline.Stages.Record;

/// <summary>
/// Which articles of a block are copies or rewrites of which. Only articles of one block can report one event, so this is where
/// copies must be known; decided anew from the whole block each time, it does not depend on who came first.
/// </summary>
internal static class BlockCopies
{
    /// <summary>For each article that is a copy, the id of its original.</summary>
    public static IReadOnlyDictionary<string, string> Find(IReadOnlyList<BlockContribution> contributions)
    {
        var articles = contributions.Where(c => c.Signature is { Shingles: > 0 }).Select(c => (Contribution: c, Signature: c.Signature!.ToSignature())).ToList();
        var originals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (article, signature) in articles)
        {
            var copies = articles.Where(other => ReferenceEquals(other.Contribution, article) || AreCopies(article, signature, other.Contribution, other.Signature));
            var original = NearDuplicates.Original(copies.Select(copy => Candidate(copy.Contribution)));
            if (original.ArticleId != article.ArticleId)
            {
                originals[article.ArticleId] = original.ArticleId;
            }
        }

        return originals;
    }

    private static bool AreCopies(BlockContribution left, NearDuplicateSignature leftSignature, BlockContribution right, NearDuplicateSignature rightSignature)
    {
        var source = left.Article.WireSource;
        return NearDuplicates.AreCopies(leftSignature, rightSignature, source.Length > 0 && source.Equals(right.Article.WireSource, StringComparison.OrdinalIgnoreCase));
    }

    private static DuplicateCandidate Candidate(BlockContribution contribution) => new(
        contribution.ArticleId,
        contribution.Article.PublishedAt is { } day ? new Publication(day, day, contribution.PublishedTime, PublicationBasis.Metadata) : null);
}
