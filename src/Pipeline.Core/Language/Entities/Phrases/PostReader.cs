using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>
/// Reads a Vietnamese person's name behind a post whose place no list knows: <c>Trưởng ban Đối ngoại Trung ương Hoàng Bình Quân</c>,
/// <c>Cục trưởng Cục Hàng không Việt Nam Lại Xuân Thanh</c>.
/// </summary>
internal static class PostReader
{
    private const int LongestPost = 18;
    private const int LongestName = 4;
    private static readonly HashSet<ulong> Joints = WordId.SetOf(["và", "của", "về", "các", "phụ", "trách", "thường", "trực"]);

    /// <summary>Where the name stands behind the post that begins at <paramref name="first"/>, and the country said in the post; null when there is no name or no post before it.</summary>
    public static (int NameFirst, int NameEnd, string Country)? Read(TextView view, int first)
    {
        var country = "";
        for (var at = first; at - first < LongestPost && !view.Breaks(at);)
        {
            var name = at > first ? NameEnd(view, at) : at;
            if (name > at)
            {
                return (at, name, country.Length > 0 ? country : "VNM");
            }

            var next = Step(view, first, at);
            if (next == at || (at == first && view.Is(at, EntryRole.Person)))
            {
                return null;
            }

            country = CountryAt(view, at) is { Length: > 0 } said ? said : country;
            at = next;
        }

        return null;
    }

    private static int Step(TextView view, int first, int at)
    {
        ref readonly var token = ref view.Tokens[at];
        if (token.Kind == TokenKind.Punctuation)
        {
            var joins = at > first && (view.IsCapital(at + 1) || token.IsGlued) && (view.IsMark(at, ',') || view.IsMark(at, '-') || view.IsMark(at, '–') || view.IsMark(at, '&') || (view.IsMark(at, '.') && token.IsGlued && at + 1 < view.Count && view.Tokens[at + 1].IsGlued));
            return joins && !view.Is(at + 1, EntryRole.Office) && !view.Is(at + 1, EntryRole.Honorific) && !view.Is(at + 1, EntryRole.Person) && !(view.IsMark(at, ',') && NameEnd(view, at + 1) > at + 1) ? at + 1 : at;
        }

        if (token.Kind == TokenKind.Number)
        {
            return at + 1;
        }

        if (view.EndAt(at) > at && !view.Is(at, EntryRole.Person) && (view.IsCapital(at) || view.Is(at, EntryRole.PlaceHead) || view.Is(at, EntryRole.Agency)) && !view.Is(at, EntryRole.Honorific))
        {
            return view.EndAt(at);
        }

        var opened = at > first && view.IsCapital(at - 1) && (at - 1 == first || !view.IsCapital(at - 2)) && view.EndAt(at - 1) == at - 1 && !Words.Follow.Contains(token.Word);
        return token.IsCapitalised || Joints.Contains(token.Word) || opened ? at + 1 : at;
    }

    private static string CountryAt(TextView view, int at) =>
        view.Is(at, EntryRole.Country, out var entry, out _) || view.Is(at, EntryRole.Organization, out entry, out _) || view.Is(at, EntryRole.Place, out entry, out _) ? entry.Country : "";

    /// <summary>End of a full Vietnamese name that nothing capitalised follows; <paramref name="at"/> when there is none.</summary>
    private static int NameEnd(TextView view, int at)
    {
        if (view.Is(at, EntryRole.Person, out var person, out var listed))
        {
            return person.Country == "VNM" ? listed : at;
        }

        if (!view.IsCapital(at) || view.Is(at, EntryRole.Country) || view.Is(at, EntryRole.Place) || view.Is(at, EntryRole.Organization) || view.Is(at, EntryRole.Office) || view.Is(at, EntryRole.Agency))
        {
            return at;
        }

        var end = at;
        while (end - at <= LongestName && view.IsCapital(end) && !(end > at && view.Breaks(end)) && NameReader.IsVietnamese(view, end) && (end == at || !Words.Follow.Contains(view.Tokens[end].Word)))
        {
            end++;
        }

        var word = view.Tokens[at].Word;

        // "Cứu trợ Sông Kiều Trần Thanh Mão": the family name is Trần
        // and of "tỉnh Tân Giang Vương Đình Trấn" Vương: a province has two syllables
        var isOfPlace = at > 1 && view.IsCapital(at - 1) && view.Is(at - 2, EntryRole.PlaceHead) && end - at > 3 && NameWords.IsWeakSurname(view.Tokens[at + 1].Word);
        var opensLater = !NameWords.IsStrongSurname(word) && ((end - at > 2 && NameWords.IsStrongSurname(view.Tokens[at + 1].Word)) || isOfPlace);
        var least = NameWords.IsStrongSurname(word) ? 2 : NameWords.IsWeakSurname(word) && !opensLater ? 3 : int.MaxValue;
        return end - at >= least && end - at <= LongestName ? end : at;
    }
}
