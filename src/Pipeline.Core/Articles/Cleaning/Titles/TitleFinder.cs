using Pipeline.Core.Articles.Cleaning.Captions;
using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Titles;

/// <summary>Finds the headline where the format does not name it: a line like a headline above the first paragraph. A kicker above it goes.</summary>
internal static class TitleFinder
{
    private const int MaxTitleLength = 240;
    private const int MaxKickerWords = 3;
    private const int MaxTokenizedWords = 25;

    public static void Find(Draft draft)
    {
        if (draft.TitleIndex >= 0 || draft.IsStructured)
        {
            return;
        }

        var first = NextBody(draft, -1);
        var second = first < 0 ? -1 : NextBody(draft, first);
        if (second < 0)
        {
            return;
        }

        var text = draft.TextOf(draft.Lines[first]);
        if (draft.IsTokenized)
        {
            MarkTokenized(draft, first, text);
        }
        else if (IsTitle(text))
        {
            draft.SetKind(first, LineKind.Title);
        }
        else if (LineShape.Words(text, MaxKickerWords + 1) <= MaxKickerWords && !LineShape.EndsSentence(text) && IsTitle(draft.TextOf(draft.Lines[second])) && NextBody(draft, second) >= 0)
        {
            draft.Remove(first, "kicker");
            draft.SetKind(second, LineKind.Title);
        }
    }

    private static void MarkTokenized(Draft draft, int index, ReadOnlySpan<char> text)
    {
        if (LineShape.Words(text, MaxTokenizedWords + 1) <= MaxTokenizedWords)
        {
            draft.SetKind(index, LineKind.Title);
        }
    }

    private static bool IsTitle(ReadOnlySpan<char> text) =>
        text.Length <= MaxTitleLength && LineShape.IsHeadlineLike(text) && char.IsUpper(FirstLetter(text)) && !CreditFinder.HasCredit(text);

    private static char FirstLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return char.IsDigit(c) ? 'A' : c;
            }
        }

        return '\0';
    }

    private static int NextBody(Draft draft, int after) => draft.Lines.FindIndex(after + 1, line => line.Kind == LineKind.Body);
}
