using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Resolution;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>
/// Reads a foreigner's name behind a post that no list knows and the country it is held in:
/// <c>Bộ trưởng Phát triển Kinh tế Liên bang Nga Maksim Oreshkin</c>.
/// </summary>
internal static class ForeignPostReader
{
    private const int LongestPost = 18;
    private const int LongestBracket = 5;
    private const int LongestLookalike = 4;
    private static readonly HashSet<ulong> Joints = WordId.SetOf(["và", "của", "về", "phụ", "trách", "thường", "trực", "toàn", "quốc", "nhân", "dân", "chính", "trị"]);

    /// <summary>Where the name stands behind the post that begins at <paramref name="first"/>, and the country before it; null when no such name closes the post.</summary>
    public static (int NameFirst, int NameEnd, string Country)? Read(TextView view, int first)
    {
        // a country right behind the title is its own: "Thủ tướng Đức thăm …"
        if (!view.IsCapital(first) || view.Is(first, EntryRole.Country))
        {
            return null;
        }

        for (var at = first; at - first < LongestPost && !view.Breaks(at);)
        {
            if (view.Is(at, EntryRole.Country, out var country, out var name))
            {
                return !view.Breaks(name) && NameEnd(view, name, country.Country) is { } end ? (name, end, country.Country) : null;
            }

            var next = Step(view, at);
            if (next == at)
            {
                return null;
            }

            at = next;
        }

        return null;
    }

    private static int Step(TextView view, int at)
    {
        ref readonly var token = ref view.Tokens[at];
        if (token.Kind == TokenKind.Punctuation)
        {
            return view.IsMark(at, '(') ? BracketEnd(view, at) : view.IsMark(at, ',') && view.IsCapital(at + 1) && view.EndAt(at + 1) == at + 1 || view.IsMark(at, '-') || view.IsMark(at, '–') || view.IsMark(at, '&') ? at + 1 : at;
        }

        if (view.Is(at, EntryRole.Office) || view.Is(at, EntryRole.Person) || view.Is(at, EntryRole.Honorific) || token.Kind != TokenKind.Word)
        {
            return at;
        }

        // "Phát triển", "Hội nghị": the second syllable of a word that opens with a capital
        var opened = view.IsCapital(at - 1) && !view.IsCapital(at - 2) && !Words.Follow.Contains(token.Word);
        return token.IsCapitalised || Joints.Contains(token.Word) || opened ? Math.Max(at + 1, view.IsCapital(at) ? view.EndAt(at) : at) : at;
    }

    private static int BracketEnd(TextView view, int open)
    {
        for (var at = open + 1; at <= open + LongestBracket && !view.Breaks(at); at++)
        {
            if (view.IsMark(at, ')'))
            {
                return at + 1;
            }
        }

        return open;
    }

    /// <summary>End of the name behind <paramref name="country"/>: a compatriot of the lists, two foreign words, or syllables read in Sino-Vietnamese.</summary>
    private static int? NameEnd(TextView view, int at, string country)
    {
        if (view.Is(at, EntryRole.Person, out var person, out var listed))
        {
            return person.Country == country && !person.Is(LexiconMarks.Short) ? listed : null;
        }

        if (!view.IsCapital(at) || view.EndAt(at) > at || view.Tokens[at].IsAllCapitals)
        {
            return null;
        }

        var end = NameReader.End(view, at);
        var isLookalike = NameReader.IsVietnamese(view, at) && Compatriots.IsChinese(country) && end - at <= LongestLookalike;
        return end - at >= 2 && (isLookalike || !NameReader.IsVietnamese(view, at)) && !NameWords.IsSuffix(view.Tokens[end - 1].Word) ? end : null;
    }
}
