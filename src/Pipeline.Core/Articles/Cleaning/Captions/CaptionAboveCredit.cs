using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Captions;

/// <summary>A credit on a line of its own belongs to the short line without a full stop above it.</summary>
internal static class CaptionAboveCredit
{
    private const int MaxCaptionWords = 40;

    public static void Clean(Draft draft)
    {
        var first = draft.Lines.FindIndex(line => line.Kind == LineKind.Body);
        for (var i = 1; i < draft.Lines.Count; i++)
        {
            var (above, line) = (draft.Lines[i - 1], draft.Lines[i]);
            if (line.Kind == LineKind.Caption && above.Kind == LineKind.Body && IsCreditAlone(draft.TextOf(line)) && IsCaption(draft.TextOf(above)) && first < i - 1)
            {
                draft.SetKind(i - 1, LineKind.Caption);
            }
        }
    }

    private static bool IsCreditAlone(ReadOnlySpan<char> text) => CreditFinder.First(text) is { Start: 0 };

    private static bool IsCaption(ReadOnlySpan<char> text) =>
        !LineShape.EndsSentence(text) && LineShape.Words(text, MaxCaptionWords + 1) <= MaxCaptionWords;
}
