using System.Globalization;
using System.Text;

namespace Pipeline.Core.Language.Entities.Names;

/// <summary>
/// The consonants of a name as a Vietnamese ear writes them down, for names spelt in hyphenated syllables
/// (<c>Xa-lơm-xay Côm-ma-xít</c>: Saleumxay Kommasith). Vowels and the sounds that such spelling merges (p/b/ph/v, s/x/z/ch) do not count.
/// </summary>
internal static class SoundKey
{
    private const double Half = 0.5;
    private const int LongestWord = 32;

    /// <summary>Sounds that the spelling drops or adds freely (<c>Hollande</c>: Ô-lăng-đơ).</summary>
    private const string Weak = "RHL";

    private static readonly (string Letters, string Sounds)[] Foreign =
    [
        ("sch", "S"), ("tch", "S"), ("ch", "S"), ("sh", "S"), ("zh", "S"), ("cz", "S"), ("ts", "S"), ("tz", "S"), ("kh", "K"), ("gh", "K"), ("ph", "P"), ("th", "T"), ("ck", "K"), ("ng", "N"),
        ("ce", "S"), ("ci", "S"), ("ge", "S"), ("gi", "S"), ("x", "KS"), ("s", "S"), ("z", "S"), ("j", "S"), ("c", "K"), ("k", "K"), ("q", "K"), ("g", "K"),
        ("p", "P"), ("b", "P"), ("f", "P"), ("v", "P"), ("t", "T"), ("d", "T"), ("m", "M"), ("n", "N"), ("l", "L"), ("r", "R"), ("h", "H"),
    ];

    private static readonly (string Letters, string Sounds)[] Spelt =
    [
        ("ngh", "N"), ("ng", "N"), ("nh", "N"), ("gh", "K"), ("gi", "S"), ("kh", "K"), ("ph", "P"), ("th", "T"), ("ch", "S"),
        ("x", "S"), ("s", "S"), ("z", "S"), ("j", "S"), ("d", "S"), ("đ", "T"), ("c", "K"), ("k", "K"), ("q", "K"), ("g", "K"),
        ("p", "P"), ("b", "P"), ("f", "P"), ("v", "P"), ("t", "T"), ("m", "M"), ("n", "N"), ("l", "L"), ("r", "R"), ("h", "H"),
    ];

    /// <summary>Sounds of a foreign word, one letter each.</summary>
    public static string Of(string word)
    {
        var sounds = Read(Plain(word), Foreign);
        return Collapse(sounds.Length > 1 ? sounds[0] + sounds[1..].Replace("H", "", StringComparison.Ordinal) : sounds);
    }

    /// <summary>Whether the spelling heard as <paramref name="spelt"/> can be the foreign word with the sounds <paramref name="foreign"/>.</summary>
    /// <param name="spelt">Sounds by <see cref="OfSpelt"/>.</param>
    /// <param name="foreign">Sounds by <see cref="Of"/>.</param>
    /// <param name="loosely">Whether one sound more may differ, where another word of the name decides.</param>
    public static bool Matches(List<string> spelt, string foreign, bool loosely)
    {
        if (foreign.Length < 2 || spelt.Count < 2)
        {
            return spelt.Count == foreign.Length && Distance(spelt, foreign) == 0;
        }

        var most = Math.Max(spelt.Count, foreign.Length);
        var allowed = most >= 4 || loosely ? 1 : most == 3 ? Half : 0;

        // no sound costs less than a half
        return Math.Abs(spelt.Count - foreign.Length) * Half <= allowed
            && Distance(spelt, foreign) <= allowed && (!loosely || spelt[0].Contains(foreign[0], StringComparison.Ordinal));
    }

    /// <summary>The sounds of a hyphenated spelling (<c>Xi-ha-mô-ni</c>); a syllable's last consonant stands for any of several.</summary>
    public static List<string> OfSpelt(string spelt)
    {
        var sounds = new List<string>();
        foreach (var syllable in spelt.Split('-', StringSplitOptions.RemoveEmptyEntries))
        {
            var plain = Plain(syllable);
            var read = Read(plain, Spelt);
            for (var i = 0; i < read.Length; i++)
            {
                var ends = i == read.Length - 1 && !IsVowel(plain[^1]);
                var sound = !ends ? read[i].ToString() : read[i] switch { 'N' => "NL", 'K' => "KR", 'T' => "TS", 'S' => "SK", _ => read[i].ToString() };
                // "Át-xát", "Áp-bát": the end of one syllable and the beginning of the next are one sound
                if (sounds.Count > 0 && sounds[^1].Contains(sound[0], StringComparison.Ordinal))
                {
                    sounds[^1] = sound;
                }
                else
                {
                    sounds.Add(sound);
                }
            }
        }

        return sounds;
    }

    private static double Distance(List<string> spelt, string foreign)
    {
        Span<double> row = foreign.Length < LongestWord ? stackalloc double[foreign.Length + 1] : new double[foreign.Length + 1];
        row[0] = 0;
        for (var j = 1; j <= foreign.Length; j++)
        {
            row[j] = row[j - 1] + Cost(foreign[j - 1]);
        }

        foreach (var sound in spelt)
        {
            var corner = row[0];
            row[0] += Cost(sound[0]);
            for (var j = 1; j <= foreign.Length; j++)
            {
                var same = sound.Contains(foreign[j - 1], StringComparison.Ordinal) ? corner : corner + 2;
                corner = row[j];
                row[j] = Math.Min(same, Math.Min(row[j] + Cost(sound[0]), row[j - 1] + Cost(foreign[j - 1])));
            }
        }

        return row[^1];
    }

    private static double Cost(char sound) => Weak.Contains(sound, StringComparison.Ordinal) ? Half : 1;

    private static string Read(string word, (string Letters, string Sounds)[] table)
    {
        var sounds = new StringBuilder();
        for (var at = 0; at < word.Length;)
        {
            var found = Array.Find(table, entry => string.CompareOrdinal(word, at, entry.Letters, 0, entry.Letters.Length) == 0);
            sounds.Append(found.Sounds);
            at += found.Letters is null ? 1 : found.Letters.Length;
        }

        return sounds.ToString();
    }

    private static string Collapse(string sounds)
    {
        var single = new StringBuilder(sounds.Length);
        foreach (var sound in sounds)
        {
            if (single.Length == 0 || single[^1] != sound)
            {
                single.Append(sound);
            }
        }

        return single.ToString();
    }

    /// <summary>Lower case without marks; <c>đ</c> stays, which sounds otherwise than <c>d</c>.</summary>
    private static string Plain(string word) =>
        string.Concat(word.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(unit => CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark && char.IsLetter(unit)));

    private static bool IsVowel(char letter) => "aeiouyơưăâêô".Contains(letter, StringComparison.Ordinal);
}
