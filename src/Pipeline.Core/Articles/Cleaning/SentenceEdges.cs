namespace Pipeline.Core.Articles.Cleaning;

/// <summary>Rough sentence ends for cleaning. Where it is unsure there is no end: a cut too few only leaves text where it was.</summary>
internal static class SentenceEdges
{
    private static readonly HashSet<string> s_abbreviations =
        new(["TP", "Tp", "TS", "ThS", "PGS", "GS", "BS", "KS", "LS", "NSND", "NSƯT", "St", "Mr", "Mrs", "Ms", "Dr", "Jr", "Sr", "No", "vs", "Tr", "Đ", "Q", "P", "H", "tr"], StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a sentence ends with the sign at <paramref name="at"/>.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        var next = at + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’' or '\'' or ')' or '/' or '.')
        {
            next++;
        }

        if (next == text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var opens = next == text.Length || char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '"' or '“' or '\'' or '‘' or '(' or '-' or '–' or '[';
        return opens && (text[at] != '.' || !IsAbbreviation(text[..at]));
    }

    /// <summary>Start of the sentence that holds the unit before <paramref name="end"/>, not before <paramref name="from"/>.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int end, int from)
    {
        for (var at = end - 1; at >= from; at--)
        {
            if (EndsAt(text, at))
            {
                return SkipClosers(text, at + 1, end);
            }
        }

        return from;
    }

    /// <summary>First unit after closing quotes, brackets and white space.</summary>
    public static int SkipClosers(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && (text[at] is '"' or '”' or '’' or ')' or '/' or '.' || char.IsWhiteSpace(text[at])))
        {
            if (text[at] == '"' && at > 0 && char.IsWhiteSpace(text[at - 1]))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        var word = before[start..];
        return (word.Length == 1 && char.IsUpper(word[0])) || s_lookup.Contains(word);
    }
}
