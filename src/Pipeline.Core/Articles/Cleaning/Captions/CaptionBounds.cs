namespace Pipeline.Core.Articles.Cleaning.Captions;

/// <summary>Finds where the caption before a credit begins.</summary>
internal static class CaptionBounds
{
    private const int MaxCaptionWords = 50;
    private const int MaxWholeLineWords = 70;

    /// <returns>Start of the caption; the credit's own start when the sentence before it is the article's.</returns>
    public static int StartOf(ReadOnlySpan<char> line, Credit credit, int from)
    {
        var textEnd = credit.Start;
        while (textEnd > from && IsBeforeCredit(line, textEnd - 1))
        {
            textEnd--;
        }

        if (textEnd == from)
        {
            return credit.Start;
        }

        if (credit.End >= line.TrimEnd().Length && from == 0 && LineShape.Words(line, MaxWholeLineWords + 1) <= MaxWholeLineWords && !ReadsLikeBody(line[..textEnd]))
        {
            return 0;
        }

        var start = Start(line, textEnd, from);
        var sentence = line[start..textEnd];
        return LineShape.Words(sentence, MaxCaptionWords + 1) > MaxCaptionWords || ReadsLikeBody(sentence) ? credit.Start : start;
    }

    // "… tại sân bay. - Ảnh: AFP"
    private static bool IsBeforeCredit(ReadOnlySpan<char> line, int at) =>
        char.IsWhiteSpace(line[at]) || (line[at] is '-' or '–' or '—' && at > 0 && char.IsWhiteSpace(line[at - 1]));

    private static int Start(ReadOnlySpan<char> line, int textEnd, int from)
    {
        var last = textEnd;
        while (last > from && line[last - 1] is '.' or '!' or '?' or '…' or '"' or '”' or ')' or ' ')
        {
            last--;
        }

        var start = SentenceEdges.StartBefore(line, last, from);
        while (start < textEnd && char.IsWhiteSpace(line[start]))
        {
            start++;
        }

        return start;
    }

    private static bool ReadsLikeBody(ReadOnlySpan<char> sentence)
    {
        foreach (var opener in CaptionWords.Default.BodyOpeners)
        {
            if (sentence.StartsWith(opener) && sentence.Length > opener.Length && sentence[opener.Length] is ' ' or ',')
            {
                return true;
            }
        }

        var end = sentence.TrimEnd(". ");
        foreach (var ending in CaptionWords.Default.BodyEndings)
        {
            if (end.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}
