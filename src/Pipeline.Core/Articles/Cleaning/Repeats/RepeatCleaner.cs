using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Repeats;

/// <summary>Keeps each paragraph and sentence once: bodies pasted twice, the title told again, the lead at the head of the body, captions left standing.</summary>
internal static class RepeatCleaner
{
    public const string ParagraphReason = "repeated-paragraph";
    public const string TitleReason = "repeated-title";
    public const string CaptionReason = "repeated-caption";

    /// <summary>Shorter lines may be said twice on purpose.</summary>
    private const int MinParagraphLength = 40;

    public static void Clean(Draft draft)
    {
        if (draft.IsTokenized)
        {
            return;
        }

        RepeatedTitle.Clean(draft);
        var captions = draft.Lines.Where(line => line.Kind == LineKind.Caption).Select(line => TextKey.Of(CaptionText(draft, line))).ToHashSet();
        var seen = new HashSet<ulong>(draft.Lines.Count);
        for (var i = 0; i < draft.Lines.Count; i++)
        {
            var line = draft.Lines[i];
            if (line.Kind is not (LineKind.Body or LineKind.Lead) || line.Span.Length < MinParagraphLength)
            {
                continue;
            }

            var key = TextKey.Of(draft.TextOf(line));
            if (captions.Contains(key))
            {
                draft.Remove(i, CaptionReason);
            }
            else if (!seen.Add(key))
            {
                draft.Remove(i, ParagraphReason);
            }
        }

        RepeatedSentences.Clean(draft);
    }

    private static ReadOnlySpan<char> CaptionText(Draft draft, Line line)
    {
        var text = draft.TextOf(line);
        return Captions.CreditFinder.First(text) is { Start: > 0 } credit ? text[..credit.Start] : text;
    }
}
