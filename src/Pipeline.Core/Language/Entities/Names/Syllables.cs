using System.Text;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Names;

/// <summary>Tells Vietnamese syllables from foreign words by their build (<c>Data/vi/syllables.yaml</c>).</summary>
public static class Syllables
{
    private static readonly Lazy<HashSet<ulong>> Known = new(Load);

    /// <summary>Whether <paramref name="word"/> is built as a Vietnamese syllable, with any tone mark.</summary>
    public static bool IsVietnamese(ReadOnlySpan<char> word)
    {
        if (word.Length > 7)
        {
            return false;
        }

        Span<char> toneless = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            toneless[i] = ToneTable.WithoutTone(word[i]);
        }

        return Known.Value.Contains(WordId.Of(toneless));
    }

    private static HashSet<ulong> Load()
    {
        var lines = DataLineFile.Load("vi/syllables.yaml");
        var initials = DataLineFile.Items(lines, "initials");
        var rhymes = DataLineFile.Items(lines, "rhymes");
        var known = new HashSet<ulong>(initials.Count * rhymes.Count);
        foreach (var initial in initials)
        {
            foreach (var rhyme in rhymes)
            {
                known.Add(WordId.Of(initial + rhyme));
            }
        }

        return known;
    }

    private static class ToneTable
    {
        private static readonly Dictionary<char, char> Toneless = Build();

        public static char WithoutTone(char unit) => unit < 0x80 ? unit : Toneless.GetValueOrDefault(unit, unit);

        private static Dictionary<char, char> Build()
        {
            var table = new Dictionary<char, char>();
            foreach (var vowel in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
            {
                foreach (var tone in "\u0300\u0301\u0303\u0309\u0323")
                {
                    var composed = $"{vowel}{tone}".Normalize(NormalizationForm.FormC);
                    if (composed.Length == 1)
                    {
                        table[composed[0]] = vowel;
                    }
                }
            }

            return table;
        }
    }
}
