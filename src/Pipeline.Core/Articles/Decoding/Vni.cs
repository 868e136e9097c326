using Pipeline.Core.Text.Normalizing;

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

    public static string Decode(byte[] bytes) => string.Create(Decode(bytes, []), bytes, static (units, source) => Decode(source, units));

    /// <param name="bytes">The text.</param>
    /// <param name="into">Where the decoded text goes; empty to learn its length only: a buffer would be one more copy of the file.</param>
    /// <returns>Length of the decoded text.</returns>
    private static int Decode(byte[] bytes, Span<char> into)
    {
        var length = 0;
        for (var at = 0; at < bytes.Length; length++)
        {
            var letter = Windows1258.Common(bytes[at++]);
            var mark = at < bytes.Length ? char.ToLowerInvariant(Windows1258.Common(bytes[at])) : '\0';
            var composed = Compose(letter, mark);
            at += composed is null ? 0 : 1;
            if (!into.IsEmpty)
            {
                into[length] = composed ?? s_single.GetValueOrDefault(letter, letter);
            }
        }

        return length;
    }

    private static char? Compose(char letter, char mark) => letter switch
    {
        'a' or 'A' => With(letter, mark, Plain, null) ?? With(letter, mark, Circumflex, '\u0302') ?? With(letter, mark, Breve, '\u0306'),
        'e' or 'E' or 'o' or 'O' => With(letter, mark, Plain, null) ?? With(letter, mark, Circumflex, '\u0302'),
        'u' or 'U' or 'y' or 'Y' => With(letter, mark, Plain, null),
        'ô' or 'Ô' or 'ö' or 'Ö' => With(s_single[letter], mark, Plain, null),
        _ => null,
    };

    /// <param name="hat">The mark of the row beside the tone, which the first of the row carries alone.</param>
    private static char? With(char letter, char mark, string row, char? hat)
    {
        var index = row.IndexOf(mark, StringComparison.Ordinal);
        if (index < 0)
        {
            return null;
        }

        if (hat is not { } shape)
        {
            return ComposedLetters.With(letter, Tones[index]);
        }

        var shaped = ComposedLetters.With(letter, shape);
        return index == 0 ? shaped : ComposedLetters.With(shaped, Tones[index - 1]);
    }
}
