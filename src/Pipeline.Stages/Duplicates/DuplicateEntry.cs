using NodaTime;
using Pipeline.Core.Articles;
using Pipeline.Core.Articles.Duplicates;
using Pipeline.Stages.Record;

namespace Pipeline.Stages.Duplicates;

/// <summary>What the near-duplicate index keeps of an article.</summary>
public sealed record DuplicateEntry(string ArticleId, LocalDate? PublishedAt, LocalTime? PublishedTime, string WireSource, TextSignature Signature)
{
    /// <summary>Whether one of the two is a copy, rewrite or excerpt of the other.</summary>
    public bool IsCopyOf(DuplicateEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var sameSource = WireSource.Length > 0 && WireSource.Equals(other.WireSource, StringComparison.OrdinalIgnoreCase);
        return NearDuplicates.AreCopies(Signature.ToSignature(), other.Signature.ToSignature(), sameSource);
    }

    /// <summary>Whether both say the same; records compare arrays by reference.</summary>
    public bool IsSameAs(DuplicateEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Signature = other.Signature } == other
            && Signature.Shingles == other.Signature.Shingles
            && Signature.Hashes.AsSpan().SequenceEqual(other.Signature.Hashes);
    }

    /// <summary>Of copies, the original.</summary>
    public static string OriginalOf(IEnumerable<DuplicateEntry> copies) => NearDuplicates.Original(copies.Select(c => c.Candidate())).ArticleId;

    private DuplicateCandidate Candidate() => new(
        ArticleId, PublishedAt is { } day ? new Publication(day, day, PublishedTime, PublicationBasis.Metadata) : null);
}
