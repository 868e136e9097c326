using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Cleaning.Repeats;

/// <summary>Removes the headline where it stands again as a line, or inside a running line (a picture's alt text).</summary>
internal static class RepeatedTitle
{
    private const int MinWords = 5;

    public static void Clean(Draft draft)
    {
        var index = draft.TitleIndex;
        if (index < 0 || LineShape.Words(draft.TextOf(draft.Lines[index]), MinWords) < MinWords)
        {
            return;
        }

        var title = draft.TextOf(draft.Lines[index]).ToString();
        var key = TextKey.Of(title);
        for (var i = 0; i < draft.Lines.Count; i++)
        {
            if (draft.Lines[i].Kind is LineKind.Body or LineKind.Lead && draft.Lines[i].Span.Length <= title.Length + 8 && TextKey.Of(draft.TextOf(draft.Lines[i])) == key)
            {
                draft.Remove(i, RepeatCleaner.TitleReason);
            }
        }

        draft.Rewrite(line => CutsOf(draft, line, title));
    }

    private static List<Cut>? CutsOf(Draft draft, Line line, string title)
    {
        var text = draft.TextOf(line);
        List<Cut>? cuts = null;
        for (var from = 0; text[from..].IndexOf(title, StringComparison.Ordinal) is >= 0 and var found;)
        {
            var at = from + found;
            from = at + title.Length;
            if (StandsAlone(text, at, from))
            {
                (cuts ??= []).Add(new Cut(new TextSpan(line.Span.Start + at, line.Span.Start + from), LineKind.Removed, RepeatCleaner.TitleReason));
            }
        }

        return cuts;
    }

    /// <summary>Between a sentence's end and a capital letter: not where the article's own sentence says the same words.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[..start].TrimEnd();
        var after = text[end..].TrimStart();
        var opens = before.IsEmpty || before[^1] is '.' or '!' or '?' or '…' or '"' or '”' or ')';
        return opens && (after.IsEmpty || char.IsUpper(after[0]) || after[0] is '"' or '“' || char.IsDigit(after[0]));
    }
}
