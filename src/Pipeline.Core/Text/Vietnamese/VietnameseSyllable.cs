using System.Text;
using Pipeline.Core.Data;

namespace Pipeline.Core.Text.Vietnamese;

/// <summary>Whether a word can be a Vietnamese syllable by its spelling.</summary>
internal static class VietnameseSyllable
{
    private const int LongestSyllable = 7;

    private static readonly SyllableTable s_table = DataFields.Load("vi/articles/syllables.yaml", SyllableTable.Read);
    private static readonly HashSet<string> s_spellings = Spell();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_spellings.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static SyllableTable Table => s_table;

    /// <summary>Whether <paramref name="word"/> (composed letters, any case) is spelled like one Vietnamese syllable.</summary>
    public static bool IsSyllable(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestSyllable)
        {
            return false;
        }

        Span<char> plain = stackalloc char[LongestSyllable];
        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = VietnameseLetter.WithoutTone(char.ToLowerInvariant(word[i]));
        }

        return s_lookup.Contains(plain[..word.Length]);
    }

    private static HashSet<string> Spell()
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rime in s_table.Rimes.SelectMany(line => line.Split(' ')))
        {
            foreach (var onset in s_table.Onsets)
            {
                all.Add((onset + rime).Normalize(NormalizationForm.FormC));
            }
        }

        return all;
    }
}
