using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Related;

/// <summary>
/// Finds where a list of other articles ends: headlines belong to it, and single paragraphs between headlines are teasers.
/// Two paragraphs in a row that speak of the article's own names are the article going on.
/// </summary>
internal static class RelatedList
{
    /// <summary>Removes the list that begins at line <paramref name="from"/>.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="from">Line below the header.</param>
    /// <param name="isClosing">Whether the header is one that comes only after an article: then what follows must prove that it is the article's.</param>
    /// <returns>Index of the first line after it.</returns>
    public static int Remove(Draft draft, int from, bool isClosing)
    {
        var names = new ArticleNames(draft, from);
        var end = from;
        for (var i = from; i < draft.Lines.Count; i++)
        {
            var line = draft.Lines[i];
            if (line.Kind != LineKind.Body)
            {
                end = i + 1;
                continue;
            }

            if (ResumesArticle(draft, i, names, isClosing))
            {
                break;
            }

            draft.Remove(i, RelatedCleaner.Reason);
            end = i + 1;
        }

        return end;
    }

    private static bool ResumesArticle(Draft draft, int index, ArticleNames names, bool isClosing)
    {
        var text = draft.TextOf(draft.Lines[index]);
        if (!LineShape.IsParagraphLike(text) || RelatedHeaders.KindOf(text) != RelatedHeader.None)
        {
            return false;
        }

        var next = draft.Lines.FindIndex(index + 1, line => line.Kind == LineKind.Body);
        var isFollowedByHeadline = next >= 0 && !LineShape.IsParagraphLike(draft.TextOf(draft.Lines[next]));
        return isClosing || isFollowedByHeadline ? names.ShareIn(text) >= ArticleNames.Own && !IsRepeatedBelow(draft, index) : !IsRepeatedBelow(draft, index);
    }

    /// <summary>Whether the headline above the paragraph stands again below it: that makes the paragraph a teaser.</summary>
    private static bool IsRepeatedBelow(Draft draft, int index) =>
        index > 0 && index + 1 < draft.Lines.Count
        && draft.TextOf(draft.Lines[index - 1]).Equals(draft.TextOf(draft.Lines[index + 1]), StringComparison.OrdinalIgnoreCase);
}
