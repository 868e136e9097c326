using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Related;

/// <summary>Removes lists of other articles, with or without teasers, by their headers and by how such lists are built.</summary>
internal static class RelatedCleaner
{
    public const string Reason = "related-block";
    public const string CommentsReason = "comments";

    public static void Clean(Draft draft)
    {
        if (draft.IsTokenized)
        {
            return;
        }

        var firstParagraph = FirstParagraph(draft);
        for (var i = 0; i < draft.Lines.Count; i++)
        {
            if (draft.Lines[i].Kind is not (LineKind.Body or LineKind.Heading))
            {
                continue;
            }

            switch (RelatedHeaders.KindOf(draft.TextOf(draft.Lines[i])))
            {
                case RelatedHeader.Comments when i > firstParagraph:
                    RemoveRest(draft, i, CommentsReason);
                    return;
                case RelatedHeader.Closing when i > firstParagraph:
                    draft.Remove(i, Reason);
                    i = RelatedList.Remove(draft, i + 1, isClosing: true) - 1;
                    break;
                case RelatedHeader.Inside:
                    draft.Remove(i, Reason);
                    i = RelatedList.Remove(draft, i + 1, isClosing: false) - 1;
                    break;
                case RelatedHeader.Inline:
                    draft.Remove(i, Reason);
                    break;
            }
        }

        TeaserTriples.Clean(draft);
        TailCleaner.Clean(draft);
    }

    /// <summary>Index of the first kept line like a paragraph, or past the end.</summary>
    internal static int FirstParagraph(Draft draft)
    {
        var first = draft.Lines.FindIndex(line => line.IsKept && line.Kind != LineKind.Title && LineShape.IsParagraphLike(draft.TextOf(line)));
        return first < 0 ? int.MaxValue : first;
    }

    /// <summary>Comments go to the end, save for lists below them, which have a reason of their own.</summary>
    private static void RemoveRest(Draft draft, int from, string reason)
    {
        for (var i = from; i < draft.Lines.Count; i++)
        {
            if (draft.Lines[i].Kind == LineKind.Body)
            {
                reason = RelatedHeaders.KindOf(draft.TextOf(draft.Lines[i])) is RelatedHeader.Closing or RelatedHeader.Inside ? Reason : reason;
                draft.Remove(i, reason);
            }
        }
    }
}
