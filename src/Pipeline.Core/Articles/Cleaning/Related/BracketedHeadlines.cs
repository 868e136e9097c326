using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Cleaning.Related;

/// <summary>Takes out links to other articles that stand in brackets between two sentences: <c>… tại Doha.  [Qatar bác yêu sách của các nước Arab]  Trước đó …</c>.</summary>
/// <remarks>An editor's words in a quotation (<c>"[Chúng tôi] sẽ đi"</c>) stand inside a sentence or right behind its mark, and stay.</remarks>
internal static class BracketedHeadlines
{
    private const int LongestHeadline = 200;

    public static void Clean(Draft draft)
    {
        if (!draft.IsTokenized)
        {
            draft.Rewrite(line => CutsOf(draft.TextOf(line), line.Span.Start));
        }
    }

    private static List<Cut>? CutsOf(ReadOnlySpan<char> text, int start)
    {
        List<Cut>? cuts = null;
        var done = 0;
        for (var open = text.IndexOf('['); open >= 0; open = Next(text, done))
        {
            var close = text[open..Math.Min(text.Length, open + LongestHeadline)].IndexOf(']') + open;
            var isLink = close > open && IsHeadline(text[(open + 1)..close]) && StandsAlone(text, open, close);
            if (isLink)
            {
                (cuts ??= []).Add(new Cut(new TextSpan(start + open, start + close + 1), LineKind.Removed, RelatedCleaner.Reason));
            }

            done = isLink ? close + 1 : open + 1;
        }

        return cuts;
    }

    private static int Next(ReadOnlySpan<char> text, int from) => text[from..].IndexOf('[') is >= 0 and var next ? next + from : -1;

    private static bool IsHeadline(ReadOnlySpan<char> inside) =>
        !inside.Contains('[') && IsOpening(inside.TrimStart()) && LineShape.IsHeadlineLike(inside);

    // a sentence has ended before it, and what follows begins another
    private static bool StandsAlone(ReadOnlySpan<char> text, int open, int close)
    {
        var before = text[..open].TrimEnd();
        var after = text[(close + 1)..].TrimStart();
        return (before.IsEmpty || (before.Length < open && (before[^1] is ']' || LineShape.EndsSentence(before))))
            && (after.IsEmpty || IsOpening(after));
    }

    private static bool IsOpening(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] is '"' or '“' or '\'' or '‘' or '(' or '[' or '-' or '–');
}
