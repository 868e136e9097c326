using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>
/// Reads acronyms in brackets, which say where the name before them ends: <c>Đảng Chiến binh Tự do Kinh tế (EFF)</c>.
/// Vietnamese names capitalise the first syllables of their words only, so that nothing else tells.
/// </summary>
internal static class AcronymReader
{
    private const int LongestName = 18;
    private const int LongestBracket = 10;
    private const int MostSmallWords = 5;
    private const int MostSmallWordsFirst = 3;

    /// <summary>Words that may stand inside a name although they mostly follow one.</summary>
    private static readonly HashSet<ulong> Inside =
        WordId.SetOf(["và", "của", "về", "với", "cho", "các", "những", "vì", "trong", "để", "không", "mới", "trên", "hai", "theo", "nước", "tại", "từ"]);

    /// <summary>The acronym in the bracket that opens at <paramref name="bracket"/>, and one past the closing bracket; null when there is none.</summary>
    /// <param name="view">The text.</param>
    /// <param name="bracket">Where the bracket should open.</param>
    /// <returns>Token of the acronym, alone (<c>(EFF)</c>) or behind its own words (<c>(Economic Freedom Fighters - EFF)</c>).</returns>
    public static (int Acronym, int End)? At(TextView view, int bracket)
    {
        if (view.Breaks(bracket) || !view.IsMark(bracket, '('))
        {
            return null;
        }

        for (var at = bracket + 1; at < bracket + LongestBracket && !view.Breaks(at); at++)
        {
            if (view.IsMark(at, ')'))
            {
                var acronym = IsAcronym(view, at - 1) ? at - 1 : bracket + 1;
                return IsAcronym(view, acronym) ? (acronym, at + 1) : null;
            }
        }

        return null;
    }

    /// <summary>End of the name that begins with the opening words before <paramref name="at"/> and is closed by an acronym; null when none is.</summary>
    /// <param name="view">The text.</param>
    /// <param name="first">First token of the opening words (<c>Đảng</c>).</param>
    /// <param name="at">Token behind the opening words.</param>
    public static int? NameEnd(TextView view, int first, int at)
    {
        var small = 0;
        var capitals = 0;
        for (var i = at; i - first < LongestName && !view.Breaks(i); i++)
        {
            if (view.IsMark(i, '('))
            {
                return i > at && capitals > 0 && At(view, i) is { } found && !IsOfInner(view, first, i, found.Acronym) ? i : null;
            }

            var capital = view.IsCapital(i);
            small = capital ? 0 : small + 1;
            capitals += capital ? 1 : 0;
            if (small > (capitals == 0 ? MostSmallWordsFirst : MostSmallWords) || !Belongs(view, first, i, capitals))
            {
                return null;
            }
        }

        return null;
    }

    private static bool Belongs(TextView view, int first, int at, int capitals)
    {
        ref readonly var token = ref view.Tokens[at];
        if (token.Kind == TokenKind.Punctuation)
        {
            return capitals > 0 && (view.IsMark(at, '-') || view.IsMark(at, '–') || view.IsMark(at, ',') || view.IsMark(at, '&'));
        }

        if (!token.IsCapitalised)
        {
            return token.Kind == TokenKind.Word && (!Words.Follow.Contains(token.Word) || (capitals > 0 && Inside.Contains(token.Word)));
        }

        // "bắt thủ lĩnh Đảng X (XX)": the acronym is of the organisation that begins here
        var another = view.Is(at, EntryRole.Agency) && !(view.IsCapital(first) && (view.IsCapital(at - 1) || view.IsWord(at - 1, Words.Of)));
        return !another && !view.Is(at, EntryRole.Person) && !(at > first && view.Is(at, EntryRole.Office) && !view.IsCapital(at - 1));
    }

    /// <summary>"Đại diện Cơ quan X của Liên Hợp Quốc (LHQ)": the list says that the acronym is of the last words alone.</summary>
    private static bool IsOfInner(TextView view, int first, int bracket, int acronym)
    {
        for (var i = first + 1; i < bracket; i++)
        {
            if (view.EndAt(i) == bracket && Listed(view, i) is { } inner && (view.IsWord(i - 1, Words.And) || Listed(view, acronym)?.Name == inner.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The listed country, organisation or group at <paramref name="at"/>, or null.</summary>
    public static LexiconEntry? Listed(TextView view, int at) =>
        view.Is(at, EntryRole.Organization, out var entry, out _) || view.Is(at, EntryRole.Group, out entry, out _) || view.Is(at, EntryRole.Country, out entry, out _) ? entry : null;

    private static bool IsAcronym(TextView view, int at) =>
        view.Tokens[at] is { Kind: TokenKind.Word, IsAllCapitals: true, Length: >= 2 };
}
