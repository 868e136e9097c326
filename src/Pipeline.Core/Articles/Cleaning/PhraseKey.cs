namespace Pipeline.Core.Articles.Cleaning;

/// <summary>A short line without case, digits and signs, for comparison with the word lists.</summary>
internal static class PhraseKey
{
    /// <summary>Units of a line for which the stack is used: every short line of every article is looked up.</summary>
    private const int LongestOnStack = 256;

    public static string Of(ReadOnlySpan<char> line)
    {
        var key = line.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[line.Length];
        var length = 0;
        foreach (var c in line)
        {
            if (char.IsLetter(c))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && key[length - 1] != ' ')
            {
                key[length++] = ' ';
            }
        }

        return key[..length].TrimEnd().ToString();
    }
}
