using Pipeline.Core.Articles.Cleaning.Sources;
using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Cleaning.Captions;

/// <summary>
/// Takes captions out: whole lines that end in a credit, and captions glued into a running line, whose borders are the
/// sentence before the credit and the end of the credit's names. Where the sentence reads like the article's own, only the credit goes.
/// </summary>
internal static class CaptionCleaner
{
    public const string CreditReason = "photo-credit";

    public static void Clean(Draft draft)
    {
        if (draft.IsTokenized)
        {
            TokenizedCredits.Clean(draft);
            return;
        }

        var last = draft.Lines.FindLast(line => line.Kind == LineKind.Body);
        draft.Rewrite(line => line == last && IsSourceLine(draft.TextOf(line)) ? null : CutsOf(draft, line));
        CaptionAboveCredit.Clean(draft);
    }

    /// <summary><c>(Nguồn: AFP)</c> under the last paragraph credits the text.</summary>
    private static bool IsSourceLine(ReadOnlySpan<char> text) =>
        text.TrimStart('(').StartsWith("Nguồn") && SourceLine.Parse(text) is not null;

    private static List<Cut>? CutsOf(Draft draft, Line line)
    {
        var text = draft.TextOf(line);
        List<Cut>? cuts = null;
        var done = 0;
        var words = new CreditWordScanner(text);
        for (var credit = CreditFinder.Next(text, ref words, 0); credit is { } found; credit = CreditFinder.Next(text, ref words, done))
        {
            var start = Math.Max(done, CaptionBounds.StartOf(text, found, done));
            var isCaption = start < found.Start || found.Start == 0;
            (cuts ??= []).Add(new Cut(
                new TextSpan(line.Span.Start + start, line.Span.Start + found.End),
                isCaption ? LineKind.Caption : LineKind.Removed,
                isCaption ? "" : CreditReason));
            done = found.End;
        }

        return cuts;
    }
}
