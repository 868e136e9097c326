using System.Text.RegularExpressions;

namespace Pipeline.Local.Eval.Bodies;

/// <summary>Precision and recall of a text over runs of four words, counted with repetition.</summary>
/// <param name="Precision">Share of the found runs that are wanted; null when nothing was found.</param>
/// <param name="Recall">Share of the wanted runs that were found; null when nothing is wanted.</param>
internal readonly partial record struct ShingleScore(double? Precision, double? Recall)
{
    private const int Length = 4;

    public static ShingleScore Of(string wanted, string found)
    {
        var (want, have) = (Count(wanted), Count(found));
        var hits = have.Sum(shingle => Math.Min(shingle.Value, want.GetValueOrDefault(shingle.Key)));
        var (haveAll, wantAll) = (have.Values.Sum(), want.Values.Sum());
        return new ShingleScore(haveAll == 0 ? null : (double)hits / haveAll, wantAll == 0 ? null : (double)hits / wantAll);
    }

    private static Dictionary<string, int> Count(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToArray();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; words.Length > 0 && i < Math.Max(1, words.Length - Length + 1); i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(Length));
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }

        return counts;
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
