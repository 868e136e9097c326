using Pipeline.Core.Articles.Dates;
using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Cleaning.Sources;

/// <summary>Takes the outlet off the head of the first paragraphs: <c>(TTXVN) Ngày 30/12 …</c>, <c>(Dân trí) - …</c>, <c>Hà Nội (TTXVN 20/11/2016) – …</c>.</summary>
internal static class DatelineCleaner
{
    public const string Reason = "dateline";

    private const int FirstLines = 3;
    private const int MaxPlaceLength = 32;

    public static void Clean(Draft draft)
    {
        if (draft.IsTokenized)
        {
            return;
        }

        var seen = 0;
        draft.Rewrite(line => seen++ < FirstLines ? CutsOf(draft, line) : null);
    }

    private static List<Cut>? CutsOf(Draft draft, Line line)
    {
        var text = draft.TextOf(line);
        var length = LengthIn(text, out var outlet);
        if (length == 0 || length >= text.Length)
        {
            return null;
        }

        Note(draft.Metadata, outlet, text[..length].ToString());
        return [new Cut(new TextSpan(line.Span.Start, line.Span.Start + length), LineKind.Removed, Reason)];
    }

    /// <returns>Length of the dateline at the head of <paramref name="text"/>, dash and spaces included; 0 when there is none.</returns>
    private static int LengthIn(ReadOnlySpan<char> text, out Outlet? outlet)
    {
        var place = text[..Math.Min(text.Length, MaxPlaceLength)].IndexOf('(');
        if (place >= 0 && (place == 0 || char.IsUpper(text[0])))
        {
            (outlet, var named) = Outlets.At(text[(place + 1)..]);
            var close = text.IndexOf(')');
            if (named > 0 && close > 0 && close - place - 1 - named <= 14)
            {
                var dashed = AfterDash(text, close + 1);
                return dashed > 0 ? dashed : place == 0 ? close + 1 : 0;
            }
        }

        (outlet, var bare) = Outlets.At(text);
        return bare > 0 ? AfterDash(text, bare) : 0;
    }

    private static int AfterDash(ReadOnlySpan<char> text, int at)
    {
        var next = at;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        if (next - at >= 2 && next < text.Length && char.IsUpper(text[next]))
        {
            return next;
        }

        return next + 2 < text.Length && text[next] is '-' or '–' or '—' && text[next + 1] == ' ' && !char.IsLower(text[next + 2]) ? next + 2 : 0;
    }

    private static void Note(DraftMetadata metadata, Outlet? outlet, string dateline)
    {
        if (outlet?.Kind == "agency")
        {
            metadata.Agency ??= outlet.Name;
        }
        else
        {
            metadata.Publisher ??= outlet?.Name;
        }

        if (PrintedDate.Find(dateline, PublicationBasis.Dateline) is { } date)
        {
            metadata.Dates.Add(date);
        }
    }
}
