using Pipeline.Core.Articles.Cleaning.Captions;
using Pipeline.Core.Articles.Cleaning.Sources;
using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Related;

/// <summary>After an article's end sign (<c>./.</c>) or its source line, headlines without a full stop are other articles.</summary>
internal static class TailCleaner
{
    public static void Clean(Draft draft)
    {
        var end = draft.Lines.FindLastIndex(line => line.Kind == LineKind.Body && IsEnd(draft.TextOf(line)));
        if (end < 0 || RelatedCleaner.FirstParagraph(draft) > end)
        {
            return;
        }

        var names = new ArticleNames(draft, end + 1);
        var isList = false;
        for (var i = end + 1; i < draft.Lines.Count; i++)
        {
            var line = draft.Lines[i];
            if (line.Kind != LineKind.Body)
            {
                continue;
            }

            var text = draft.TextOf(line);
            if (LineShape.IsHeadlineLike(text) && !LineShape.EndsSentence(text) && !CreditFinder.HasCredit(text))
            {
                isList = true;
                draft.Remove(i, RelatedCleaner.Reason);
            }
            else if (isList && names.ShareIn(text) < ArticleNames.Own && LineShape.IsParagraphLike(text))
            {
                draft.Remove(i, RelatedCleaner.Reason);
            }
        }
    }

    private static bool IsEnd(ReadOnlySpan<char> text) => text.EndsWith("./.") || (text.Length <= SourceLine.MaxLength && SourceLine.Parse(text) is { HasOutlet: true });
}
