using System.Text;

namespace Pipeline.Core.Articles.Decoding;

/// <summary>VNI for Windows: a base letter, then one byte that carries hat and tone together.</summary>
internal static class Vni
{
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    /// <summary>Marks after a, e, o, u, y (and the horned o, u below), in the order of <see cref="Tones"/>.</summary>
    private const string Plain = "øùûõï";

    /// <summary>Circumflex alone, then with each tone.</summary>
    private const string Circumflex = "âàáåãä";

    /// <summary>Breve alone, then with each tone; after a only.</summary>
    private const string Breve = "êèéúüë";

    private static readonly Dictionary<char, char> s_single = new()
    {
        ['ô'] = 'ơ', ['Ô'] = 'Ơ', ['ö'] = 'ư', ['Ö'] = 'Ư', ['ñ'] = 'đ', ['Ñ'] = 'Đ', ['æ'] = 'ỉ', ['Æ'] = 'Ỉ',
        ['ó'] = 'ĩ', ['Ó'] = 'Ĩ', ['ò'] = 'ị', ['Ò'] = 'Ị', ['î'] = 'ỵ', ['Î'] = 'Ỵ',
    };

    public static string Decode(byte[] bytes)
    {
        var text = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            var letter = Windows1258.Common(bytes[i]);
            var mark = i + 1 < bytes.Length ? char.ToLowerInvariant(Windows1258.Common(bytes[i + 1])) : '\0';
            if (Compose(letter, mark) is { } composed)
            {
                text.Append(composed.Normalize(NormalizationForm.FormC));
                i++;
            }
            else
            {
                text.Append(s_single.GetValueOrDefault(letter, letter));
            }
        }

        return text.ToString();
    }

    private static string? Compose(char letter, char mark) => letter switch
    {
        'a' or 'A' => With(letter, mark, Plain, "", 0) ?? With(letter, mark, Circumflex, "\u0302", 1) ?? With(letter, mark, Breve, "\u0306", 1),
        'e' or 'E' or 'o' or 'O' => With(letter, mark, Plain, "", 0) ?? With(letter, mark, Circumflex, "\u0302", 1),
        'u' or 'U' or 'y' or 'Y' => With(letter, mark, Plain, "", 0),
        'ô' or 'Ô' or 'ö' or 'Ö' => With(s_single[letter], mark, Plain, "", 0),
        _ => null,
    };

    /// <param name="bare">How many marks at the start of the row carry no tone.</param>
    private static string? With(char letter, char mark, string row, string hat, int bare)
    {
        var index = row.IndexOf(mark, StringComparison.Ordinal);
        return index < 0 ? null : index < bare ? letter + hat : letter + hat + Tones[index - bare];
    }
}
