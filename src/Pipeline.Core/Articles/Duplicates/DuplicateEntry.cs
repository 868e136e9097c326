namespace Pipeline.Core.Articles.Duplicates;

/// <summary>One article as the search for copies sees it.</summary>
/// <param name="Candidate">Its id and date.</param>
/// <param name="Signature">Its text's signature.</param>
/// <param name="WireSource">The agency it credits, or null.</param>
public sealed record DuplicateEntry(DuplicateCandidate Candidate, NearDuplicateSignature Signature, string? WireSource)
{
    public static DuplicateEntry Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new DuplicateEntry(new DuplicateCandidate(article.Id, article.Published), NearDuplicates.Signature(article), article.Agency);
    }

    /// <summary>Whether both credit the same agency.</summary>
    public bool HasSameSource(DuplicateEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return WireSource is not null && WireSource == other.WireSource;
    }
}
