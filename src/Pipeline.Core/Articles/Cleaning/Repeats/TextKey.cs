namespace Pipeline.Core.Articles.Cleaning.Repeats;

/// <summary>A 64-bit FNV-1a key of a text's letters and digits without case, so that signs and spaces do not hide a repetition.</summary>
internal static class TextKey
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Each UTF-16 unit without case, NUL for what does not count: a table, because every letter of every article passes here.</summary>
    private static readonly char[] s_folded = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => char.IsLetterOrDigit((char)c) ? char.ToLowerInvariant((char)c) : '\0')];

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var folded = s_folded;
        var key = Basis;
        foreach (var c in text)
        {
            // all ones for a unit that counts: every fourth unit is a space, and a branch would be guessed wrong at each
            var unit = folded[c];
            var counts = (ulong)(-unit >> 31);
            key = (key & ~counts) | (((key ^ unit) * Prime) & counts);
        }

        return key;
    }
}
