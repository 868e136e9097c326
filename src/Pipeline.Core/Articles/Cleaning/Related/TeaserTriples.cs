using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Related;

/// <summary>Removes another article's headline, teaser and headline again, which is how picture lists come out as text.</summary>
internal static class TeaserTriples
{
    public static void Clean(Draft draft)
    {
        for (var i = 0; i + 2 < draft.Lines.Count; i++)
        {
            if (IsTriple(draft, i))
            {
                draft.Remove(i, RelatedCleaner.Reason);
                draft.Remove(i + 1, RelatedCleaner.Reason);
                draft.Remove(i + 2, RelatedCleaner.Reason);
            }
        }
    }

    private static bool IsTriple(Draft draft, int index)
    {
        var (first, middle, last) = (draft.Lines[index], draft.Lines[index + 1], draft.Lines[index + 2]);
        return first.Kind == LineKind.Body && middle.Kind == LineKind.Body && last.Kind == LineKind.Body
            && draft.TextOf(first).Equals(draft.TextOf(last), StringComparison.OrdinalIgnoreCase)
            && LineShape.IsHeadlineLike(draft.TextOf(first)) && LineShape.IsParagraphLike(draft.TextOf(middle));
    }
}
