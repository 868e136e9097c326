using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Captions;

/// <summary>
/// Captions that credit nobody: a line without a full stop between paragraphs, worded as only captions are
/// (<c>Toàn cảnh trường đua từ trên cao</c>, <c>Ông Nam (phải) bắt tay khách</c>).
/// </summary>
internal static class UncreditedCaptions
{
    private const int MaxWords = 32;
    private const int MinWords = 4;

    public static void Clean(Draft draft)
    {
        if (draft.IsTokenized || draft.IsStructured)
        {
            return;
        }

        for (var i = 1; i < draft.Lines.Count; i++)
        {
            if (draft.Lines[i].Kind == LineKind.Body && Reads(draft.TextOf(draft.Lines[i])) && HasParagraph(draft, i - 1, -1) && HasParagraph(draft, i + 1, 1))
            {
                draft.SetKind(i, LineKind.Caption);
            }
        }
    }

    private static bool Reads(ReadOnlySpan<char> text)
    {
        var words = LineShape.Words(text, MaxWords + 1);
        if (words is < MinWords or > MaxWords || LineShape.EndsSentence(text) || !char.IsUpper(text[0]) || text.Contains(". ", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var begin in CaptionWords.Default.UncreditedBegins)
        {
            if (text.StartsWith(begin, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var inside in CaptionWords.Default.UncreditedInside)
        {
            if (text.Contains(inside, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the next line of running text in this direction is a paragraph, or a caption stands between.</summary>
    private static bool HasParagraph(Draft draft, int from, int step)
    {
        for (var i = from; i >= 0 && i < draft.Lines.Count; i += step)
        {
            if (draft.Lines[i].Kind is LineKind.Body or LineKind.Lead or LineKind.Title)
            {
                return draft.Lines[i].Kind != LineKind.Title && (LineShape.IsParagraphLike(draft.TextOf(draft.Lines[i])) || Reads(draft.TextOf(draft.Lines[i])));
            }
        }

        return false;
    }
}
