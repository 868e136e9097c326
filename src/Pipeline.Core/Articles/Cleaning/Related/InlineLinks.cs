using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Cleaning.Related;

/// <summary>
/// Takes out links to other articles whose line breaks were lost: in brackets between two sentences
/// (<c>… tại Doha.  [Qatar bác yêu sách của các nước Arab]  Trước đó …</c>), and behind arrows at the end of a line (<c>… xử lý. &gt;&gt; Hà Nội mưa lớn</c>).
/// </summary>
/// <remarks>An editor's words in a quotation (<c>"[Chúng tôi] sẽ đi"</c>) stand inside a sentence or right behind its mark, and stay.</remarks>
internal static class InlineLinks
{
    private const int LongestHeadline = 200;
    private const string Arrows = ">>";

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
        var tail = StartOfArrows(text);
        var done = 0;
        for (var open = text.IndexOf('['); open >= 0 && open < tail; open = Next(text, done))
        {
            var close = text[open..Math.Min(tail, open + LongestHeadline)].IndexOf(']') + open;
            var isLink = close > open && IsHeadline(text[(open + 1)..close]) && StandsAlone(text, open, close);
            if (isLink)
            {
                (cuts ??= []).Add(Removed(start + open, start + close + 1));
            }

            done = isLink ? close + 1 : open + 1;
        }

        if (tail < text.Length)
        {
            (cuts ??= []).Add(Removed(start + tail, start + text.Length));
        }

        return cuts;
    }

    private static Cut Removed(int start, int end) => new(new TextSpan(start, end), LineKind.Removed, RelatedCleaner.Reason);

    private static int Next(ReadOnlySpan<char> text, int from) => text[from..].IndexOf('[') is >= 0 and var next ? next + from : -1;

    // from the first arrows behind a sentence, when nothing but headlines behind arrows follows; else the end
    private static int StartOfArrows(ReadOnlySpan<char> text)
    {
        var first = text.Length;
        for (var end = text.Length; text[..end].LastIndexOf(Arrows) is > 0 and var at; end = first)
        {
            var headline = text[at..end].TrimStart('>').Trim();
            while (at > 0 && text[at - 1] == '>')
            {
                at--;
            }

            var isLink = at > 0 && headline.Length <= LongestHeadline && !headline.IsEmpty && IsOpening(headline) && LineShape.IsHeadlineLike(headline);
            if (!isLink)
            {
                break;
            }

            first = at;
        }

        return first < text.Length && LineShape.EndsSentence(text[..first]) ? first : text.Length;
    }

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
        !text.IsEmpty && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] is '"' or '“' or '\'' or '‘' or '(' or '[' or '-' or '–' or '>');
}
