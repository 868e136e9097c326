namespace Pipeline.Core.Articles.Duplicates;

/// <summary>
/// Tells copies and rewrites of one text from independent reports of one event. MinHash over syllable shingles with
/// locality-sensitive band keys: a look-up reads the few keys of one article, never other articles.
/// </summary>
/// <remarks>
/// A. Broder, "On the resemblance and containment of documents", 1997. Everything is a pure function of the texts:
/// the same articles give the same groups in whatever order they arrive.
/// </remarks>
public static class NearDuplicates
{
    /// <summary>Estimated resemblance from which two articles are the same text. Range 0 to 1.</summary>
    public const double CopyThreshold = 0.38;

    /// <summary>The same when both credit the same wire source: a rewrite of one dispatch.</summary>
    public const double SameSourceThreshold = 0.25;

    /// <summary>Share of the shorter text that stands in the longer one from which it is an excerpt of it.</summary>
    public const double ContainmentThreshold = 0.60;

    /// <summary>Keys under which one article is filed in a table.</summary>
    public const int FiledKeys = 12;

    /// <summary>The signature of an article's lead and body; its title is left out, because copies are given new headlines.</summary>
    public static NearDuplicateSignature Signature(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return SignatureBuilder.Build(article);
    }

    /// <summary>
    /// Keys under which articles meet that lie in memory together; those that may be copies share at least one. Lower-case hexadecimal
    /// after the band's number.
    /// </summary>
    public static IReadOnlyList<string> BandKeys(NearDuplicateSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return Bands.InMemory(signature);
    }

    /// <summary>
    /// Keys under which an article is filed in a table: <see cref="FiledKeys"/>, or none of a text too short to compare. They find fewer
    /// rewrites than <see cref="BandKeys"/>, and unrelated articles hardly ever meet, however many are filed. Safe as table keys.
    /// </summary>
    public static IReadOnlyList<string> FilingKeys(NearDuplicateSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return Bands.Filed(signature);
    }

    /// <summary>Estimated share of shingles that the two texts have in common. Range 0 to 1.</summary>
    public static double Similarity(NearDuplicateSignature left, NearDuplicateSignature right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Shingles == 0 || right.Shingles == 0)
        {
            return 0;
        }

        var equal = 0;
        for (var i = 0; i < left.Hashes.Count; i++)
        {
            equal += left.Hashes[i] == right.Hashes[i] ? 1 : 0;
        }

        return (double)equal / left.Hashes.Count;
    }

    /// <summary>Whether one of the two articles is a copy, rewrite or excerpt of the other's text.</summary>
    /// <param name="left">One signature.</param>
    /// <param name="right">The other.</param>
    /// <param name="sameWireSource">Whether both credit the same agency (<see cref="Article.Agency"/>).</param>
    public static bool AreCopies(NearDuplicateSignature left, NearDuplicateSignature right, bool sameWireSource)
    {
        var similarity = Similarity(left, right);
        return similarity >= (sameWireSource ? SameSourceThreshold : CopyThreshold) || Containment(left, right, similarity) >= ContainmentThreshold;
    }

    /// <summary>Of articles that are copies of each other, the original: the earliest published, then the smallest id (ordinal).</summary>
    public static DuplicateCandidate Original(IEnumerable<DuplicateCandidate> copies)
    {
        ArgumentNullException.ThrowIfNull(copies);
        return copies.OrderBy(copy => copy.Published?.Start ?? NodaTime.LocalDate.MaxIsoValue)
            .ThenBy(copy => copy.Published?.Time ?? NodaTime.LocalTime.MaxValue)
            .ThenBy(copy => copy.ArticleId, StringComparer.Ordinal)
            .First();
    }

    /// <summary>Share of the shorter text's shingles in the longer one, from the resemblance and the two sizes.</summary>
    private static double Containment(NearDuplicateSignature left, NearDuplicateSignature right, double similarity)
    {
        var shorter = Math.Min(left.Shingles, right.Shingles);
        return shorter < SignatureBuilder.MinShinglesForContainment ? 0 : similarity / (1 + similarity) * (left.Shingles + right.Shingles) / shorter;
    }
}
