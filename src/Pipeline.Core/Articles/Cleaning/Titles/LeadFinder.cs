using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Titles;

/// <summary>The first paragraph under a headline is the lead, when it is short enough for one and more follows.</summary>
internal static class LeadFinder
{
    private const int MaxLeadWords = 90;
    private const int MinLeadWords = 6;

    public static void Find(Draft draft)
    {
        var title = draft.TitleIndex;
        if (title < 0 || draft.IsStructured || draft.IsTokenized || draft.Lines.Exists(line => line.Kind == LineKind.Lead))
        {
            return;
        }

        var first = draft.Lines.FindIndex(title + 1, line => line.Kind == LineKind.Body);
        if (first < 0 || draft.Lines.FindIndex(first + 1, line => line.Kind == LineKind.Body) < 0)
        {
            return;
        }

        if (LineShape.Words(draft.TextOf(draft.Lines[first]), MaxLeadWords + 1) is >= MinLeadWords and <= MaxLeadWords)
        {
            draft.SetKind(first, LineKind.Lead);
        }
    }
}
