using Pipeline.Core.Text;

namespace Pipeline.Core.Language.Quotes;

/// <summary>Pairs quotation marks inside one block: <c>“…”</c>, <c>"…"</c>, <c>«…»</c>, also the mixed pairs of careless typing.</summary>
internal static class QuoteMarks
{
    /// <summary>What stands between the marks, without them. An unclosed quotation runs to the end of its block.</summary>
    public static IEnumerable<TextSpan> Between(string text, TextSpan block)
    {
        var open = -1;
        for (var at = block.Start; at < block.End; at++)
        {
            var mark = text[at];
            if (mark is '“' or '«' or '„')
            {
                open = at;
            }
            else if (mark == '"' && (open < 0 || Opens(text, at, block)))
            {
                if (open >= 0)
                {
                    yield return Trim(text, open + 1, at);
                }

                open = at;
            }
            else if (mark is '”' or '»' or '"' && open >= 0)
            {
                yield return Trim(text, open + 1, at);
                open = -1;
            }
        }

        if (open >= 0)
        {
            yield return Trim(text, open + 1, block.End);
        }
    }

    /// <summary>A straight mark after a space and before a letter opens, even while another is open.</summary>
    private static bool Opens(string text, int at, TextSpan block) =>
        at > block.Start && char.IsWhiteSpace(text[at - 1]) && at + 1 < block.End && char.IsLetter(text[at + 1]);

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
