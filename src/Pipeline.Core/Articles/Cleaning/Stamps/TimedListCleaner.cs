using Pipeline.Core.Articles.Cleaning.Related;
using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Stamps;

/// <summary>Removes lists of other articles in which every headline has its own timestamp, below the article's own text.</summary>
internal static class TimedListCleaner
{
    public static void Clean(Draft draft)
    {
        var hasParagraph = false;
        for (var i = 0; i < draft.Lines.Count; i++)
        {
            var line = draft.Lines[i];
            if (hasParagraph && line.Reason == StampCleaner.Reason)
            {
                RemoveHeadlineBeside(draft, i);
            }

            hasParagraph |= line.Kind == LineKind.Body && LineShape.IsParagraphLike(draft.TextOf(line));
        }
    }

    private static void RemoveHeadlineBeside(Draft draft, int stamp)
    {
        foreach (var beside in new[] { stamp - 1, stamp + 1 })
        {
            if (beside >= 0 && beside < draft.Lines.Count && draft.Lines[beside].Kind == LineKind.Body && LineShape.IsHeadlineLike(draft.TextOf(draft.Lines[beside])))
            {
                draft.Remove(beside, RelatedCleaner.Reason);
                return;
            }
        }
    }
}
