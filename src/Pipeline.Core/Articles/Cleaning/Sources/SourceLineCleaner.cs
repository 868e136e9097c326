using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Cleaning.Sources;

/// <summary>Removes source lines and bylines at the end of the article and under its title, glued to the last sentence or not, and notes whom they name.</summary>
internal static class SourceLineCleaner
{
    public const string SourceReason = "source-line";
    public const string BylineReason = "byline";
    public const string EndSignReason = "end-sign";

    public static void Clean(Draft draft)
    {
        if (draft.IsTokenized)
        {
            return;
        }

        CleanEnd(draft);
        CleanUnderTitle(draft);
        draft.Rewrite(line => EndSign(draft, line));
    }

    /// <summary>From the last line upwards, as long as lines name sources; then the tail of the last paragraph.</summary>
    private static void CleanEnd(Draft draft)
    {
        var first = draft.Lines.FindIndex(line => line.Kind is LineKind.Body or LineKind.Lead);
        for (var i = draft.Lines.Count - 1; i >= 0; i--)
        {
            var line = draft.Lines[i];
            if (line.Kind != LineKind.Body)
            {
                if (line.IsKept)
                {
                    return;
                }

                continue;
            }

            if (SourceLine.Parse(draft.TextOf(line)) is not { } source || first >= i)
            {
                draft.Rewrite(other => other == line ? Tail(draft, line) : null);
                return;
            }

            Note(draft, source);
            draft.Remove(i, source.HasOutlet ? SourceReason : BylineReason);
        }
    }

    private static void CleanUnderTitle(Draft draft)
    {
        var title = draft.TitleIndex;
        for (var next = NextBody(draft, title); title >= 0 && next >= 0 && NextBody(draft, next) >= 0; next = NextBody(draft, next))
        {
            if (SourceLine.Parse(draft.TextOf(draft.Lines[next])) is not { } source)
            {
                return;
            }

            Note(draft, source);
            draft.Remove(next, source.HasOutlet ? SourceReason : BylineReason);
        }
    }

    private static int NextBody(Draft draft, int after) => draft.Lines.FindIndex(after + 1, line => line.Kind == LineKind.Body);

    private static List<Cut>? Tail(Draft draft, Line line)
    {
        var text = draft.TextOf(line);
        var start = SourceTail.StartIn(text);
        if (start <= 0 || SourceLine.Parse(text[start..]) is not { } source)
        {
            return null;
        }

        Note(draft, source);
        return [new Cut(new TextSpan(line.Span.Start + start, line.Span.End), LineKind.Removed, source.HasOutlet ? SourceReason : BylineReason)];
    }

    /// <summary>The agency sign at an article's end: <c>…./.</c></summary>
    private static List<Cut>? EndSign(Draft draft, Line line) =>
        draft.TextOf(line).EndsWith("./.") ? [new Cut(new TextSpan(line.Span.End - 2, line.Span.End), LineKind.Removed, EndSignReason)] : null;

    internal static void Note(Draft draft, SourceLine source)
    {
        if (source.Outlet is { Kind: not "source" } outlet)
        {
            draft.Metadata.Agency ??= outlet.Name;
        }

        draft.Metadata.Author ??= source.Author?.Trim(' ', '-', '–', '/');
    }
}
