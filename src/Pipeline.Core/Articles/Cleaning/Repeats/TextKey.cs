namespace Pipeline.Core.Articles.Cleaning.Repeats;

/// <summary>A 64-bit FNV-1a key of a text's letters and digits without case, so that signs and spaces do not hide a repetition.</summary>
internal static class TextKey
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var key = Basis;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key = (key ^ char.ToLowerInvariant(c)) * Prime;
            }
        }

        return key;
    }
}
