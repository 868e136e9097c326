using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Cleaning.Repeats;

/// <summary>Inside running lines, removes long sentences that were said word for word before: a lead set again above the body, a body pasted twice into one line.</summary>
internal static class RepeatedSentences
{
    public const string Reason = "repeated-sentence";

    private const int MinLength = 60;

    /// <summary>A sentence of news prose is that long in the mean; a set that grows leaves its smaller selves behind.</summary>
    private const int UsualLength = 150;

    public static void Clean(Draft draft)
    {
        var seen = new HashSet<ulong>(draft.Flow.Value.Length / UsualLength);
        draft.Rewrite(line => CutsOf(draft, line, seen));
    }

    private static List<Cut>? CutsOf(Draft draft, Line line, HashSet<ulong> seen)
    {
        var text = draft.TextOf(line);
        List<Cut>? cuts = null;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfSentence(text, start);
            if (end - start >= MinLength && !seen.Add(TextKey.Of(text[start..end])))
            {
                (cuts ??= []).Add(new Cut(new TextSpan(line.Span.Start + start, line.Span.Start + end), LineKind.Removed, Reason));
            }

            start = end;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        return cuts;
    }

    private static int EndOfSentence(ReadOnlySpan<char> text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(".!?…");
            if (next < 0)
            {
                return text.Length;
            }

            at += next;
            if (SentenceEdges.EndsAt(text, at))
            {
                return SentenceEdges.SkipClosers(text, at + 1, text.Length) is var end && end > at ? TrimmedEnd(text, end) : text.Length;
            }
        }

        return text.Length;
    }

    private static int TrimmedEnd(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
