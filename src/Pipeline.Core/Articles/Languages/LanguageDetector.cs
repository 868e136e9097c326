using Pipeline.Core.Data;
using Pipeline.Core.Text.Vietnamese;

namespace Pipeline.Core.Articles.Languages;

/// <summary>Tells in which language an article is written: by script, by Vietnamese letters, by the commonest words.</summary>
internal static class LanguageDetector
{
    /// <summary>ISO 639-1 "undetermined".</summary>
    public const string Undetermined = "und";

    private const int SampleLength = 3_000;
    private const int MinLetters = 12;
    private const int MinWords = 4;
    private const double MinMarkedShare = 0.06;
    private const double MinWordShare = 0.10;

    private static readonly LanguageTable s_table = DataFields.Load("vi/articles/languages.yaml", LanguageTable.Read);
    private static readonly Dictionary<string, HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> s_words =
        s_table.CommonWords.ToDictionary(pair => pair.Key, pair => pair.Value.SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>());

    internal static LanguageTable Table => s_table;

    /// <param name="text">Clean text.</param>
    /// <param name="claimed">What the file claims; believed only when the text is too short to tell.</param>
    public static string Detect(string text, string? claimed)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        var counts = LetterCounts.Of(sample);
        if (counts.Letters < MinLetters)
        {
            return claimed is { Length: >= 2 } && char.IsAsciiLetter(claimed[0]) ? claimed[..2].ToLowerInvariant() : Undetermined;
        }

        return counts.ForeignScript ?? (counts.Telling >= counts.Letters * MinMarkedShare ? "vi" : ByWords(sample, counts));
    }

    private static string ByWords(ReadOnlySpan<char> sample, LetterCounts counts)
    {
        var hits = s_words.ToDictionary(pair => pair.Key, _ => 0, StringComparer.Ordinal);
        var words = 0;
        Span<char> lower = stackalloc char[16];
        foreach (var range in sample.SplitAny(" \t\n.,;:!?\"'’()[]/-“”‘…"))
        {
            var word = sample[range];
            if (word.IsEmpty || word.Length > lower.Length || !char.IsLetter(word[0]))
            {
                words += word.IsEmpty ? 0 : 1;
                continue;
            }

            words++;
            word.ToLowerInvariant(lower);
            foreach (var (language, common) in s_words)
            {
                hits[language] += common.Contains(lower[..word.Length]) ? 1 : 0;
            }
        }

        var best = hits.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First();
        return words >= MinWords && best.Value >= words * MinWordShare ? best.Key : counts.Telling * 50 > counts.Letters ? "vi" : Undetermined;
    }
}
