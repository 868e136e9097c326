using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Chrome;

/// <summary>Removes share buttons, ratings, navigation, copyright lines, tags.</summary>
internal static class ChromeCleaner
{
    public static void Clean(Draft draft)
    {
        if (draft.IsTokenized)
        {
            return;
        }

        for (var i = 0; i < draft.Lines.Count; i++)
        {
            var line = draft.Lines[i];
            if (line.Kind == LineKind.Body && ChromeRules.ReasonFor(draft.TextOf(line)) is { } reason)
            {
                draft.Remove(i, reason);
            }
        }
    }
}
