using Pipeline.Core.Articles.Cleaning.Captions;
using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Cleaning;

/// <summary>
/// In a running line, parts a caption or subheading without a full stop from the sentence glued behind it
/// (<c>… liên quan đến Triều Tiên Theo thông báo mới …</c>). Nothing is removed: two sentences must not read as one.
/// </summary>
internal static class GluedSentenceSplitter
{
    private const int MinLineWords = 60;
    private const int MinFragmentWords = 4;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_openers =
        new HashSet<string>(CaptionWords.Default.BorderOpeners, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Sentence ends, and the capitals with which border openers begin.</summary>
    private static readonly UnitSet s_stops = new([.. CaptionWords.Default.BorderOpeners.Select(word => word[0]), '.', '!', '?', '…']);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_names =
        new HashSet<string>(CaptionWords.Default.BorderNames, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_goingOn =
        new HashSet<string>([.. CaptionWords.Default.WorkWords, .. CaptionWords.Default.Unfinished], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Split(Draft draft)
    {
        if (!draft.IsTokenized && !draft.IsStructured)
        {
            draft.Rewrite(line => CutsOf(draft, line));
        }
    }

    private static List<Cut>? CutsOf(Draft draft, Line line)
    {
        var text = draft.TextOf(line);
        if (LineShape.Words(text, MinLineWords) < MinLineWords)
        {
            return null;
        }

        List<Cut>? cuts = null;
        var sentence = 0;
        for (var at = s_stops.IndexIn(text, 1); at >= 0; at = s_stops.IndexIn(text, at + 1))
        {
            if (!char.IsLetter(text[at]))
            {
                sentence = SentenceEdges.EndsAt(text, at) ? SentenceEdges.SkipClosers(text, at + 1, text.Length) : sentence;
            }
            else if (text[at - 1] == ' ' && IsBorder(text, sentence, at - 1))
            {
                cuts ??= [];
                Add(cuts, line, sentence);
                Add(cuts, line, at);
                sentence = at;
            }
        }

        return cuts;
    }

    private static void Add(List<Cut> cuts, Line line, int at)
    {
        var position = line.Span.Start + at;
        if (at > 0 && (cuts.Count == 0 || cuts[^1].Span.Start < position))
        {
            cuts.Add(new Cut(new TextSpan(position, position), LineKind.Body, ""));
        }
    }

    private static bool IsBorder(ReadOnlySpan<char> text, int sentence, int space)
    {
        var before = text[..space].TrimEnd();
        if (before.Length <= sentence || !(char.IsLower(before[^1]) || char.IsDigit(before[^1]) || before[^1] is '”' or '"' or ')'))
        {
            return false;
        }

        var end = space + 1;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        if (end + 1 >= text.Length || text[end] != ' ' || !(char.IsLower(text[end + 1]) || char.IsDigit(text[end + 1])))
        {
            return false;
        }

        var nameEnd = end + 1;
        while (nameEnd < text.Length && char.IsLetter(text[nameEnd]))
        {
            nameEnd++;
        }

        if (!(s_openers.Contains(text[(space + 1)..end]) || s_openers.Contains(text[(space + 1)..nameEnd])) || s_names.Contains(text[(space + 1)..nameEnd]))
        {
            return false;
        }

        var fragment = before[sentence..];
        var wordStart = fragment.LastIndexOf(' ') + 1;
        return LineShape.Words(fragment, MinFragmentWords) >= MinFragmentWords && !s_goingOn.Contains(fragment[wordStart..]) && !HasOpenQuote(fragment);
    }

    /// <summary>Inside quotation marks a capital letter opens what is quoted.</summary>
    private static bool HasOpenQuote(ReadOnlySpan<char> fragment) =>
        fragment.Count('“') > fragment.Count('”') || fragment.Count('"') % 2 == 1 || fragment.Count('‘') > fragment.Count('’');
}
