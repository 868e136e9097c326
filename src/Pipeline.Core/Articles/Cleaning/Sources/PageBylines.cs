using Pipeline.Core.Articles.Cleaning.Stamps;
using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Sources;

/// <summary>Reads what a page's own elements set apart from the body: the printed date under the headline, the byline and source line below the text.</summary>
internal static class PageBylines
{
    private const int LinesBelow = 2;

    public static void Read(Draft draft)
    {
        if (!draft.IsStructured)
        {
            return;
        }

        var title = draft.TitleIndex;
        var first = draft.Lines.FindIndex(line => line.Kind == LineKind.Body);
        var last = draft.Lines.FindLastIndex(line => line.Kind == LineKind.Body);
        for (var i = Math.Max(title, 0); i < draft.Lines.Count && first >= 0; i++)
        {
            var line = draft.Lines[i];
            var isNear = i < first || (i > last && i <= last + LinesBelow) || line.Reason == SourceLineCleaner.BylineReason;
            if (isNear && line.Kind == LineKind.Removed)
            {
                Note(draft, line);
            }
        }
    }

    private static void Note(Draft draft, Line line)
    {
        var text = draft.TextOf(line);
        if (StampCleaner.StampIn(text) is { } date)
        {
            draft.Metadata.Dates.Add(date);
        }
        else if (SourceLine.Parse(text) is { } source)
        {
            SourceLineCleaner.Note(draft, source);
        }
    }
}
