using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads organisations by their opening words: <c>Bộ Ngoại giao Nga</c>, <c>Ủy ban Tình báo Thượng viện Mỹ</c>, <c>tờ Izvestia</c>.</summary>
internal static class AgencyReader
{
    private const int DeepestNesting = 4;

    /// <summary>The organisation at <paramref name="first"/>, or null.</summary>
    /// <param name="view">The text.</param>
    /// <param name="first">Where its opening word should stand.</param>
    /// <param name="owned">Whether a title stands before, so that a person's name may follow directly.</param>
    /// <param name="depth">How many organisations this one stands inside of; hostile text nests without end.</param>
    public static Phrase? Read(TextView view, int first, bool owned = false, int depth = 0)
    {
        if (depth == DeepestNesting || !view.Is(first, EntryRole.Agency, out var head, out var at))
        {
            return null;
        }

        if (head.Is(LexiconMarks.State))
        {
            return State(view, first, at);
        }

        var plain = Plain(view, first, at, head, owned, depth);
        return AcronymReader.NameEnd(view, first, at) is { } bracket && (plain is null || plain.End < bracket) && (head.Name == "movement" || !IsCommonWord(view, first, at, head))
            ? Introduced(view, first, bracket, head)
            : plain;
    }

    /// <summary>"Lực lượng Hỗ trợ Nhanh (RSF)": a name that its acronym closes; the list may know it by that.</summary>
    private static Phrase Introduced(TextView view, int first, int bracket, LexiconEntry head)
    {
        var acronym = AcronymReader.At(view, bracket)!.Value.Acronym;
        var named = head.Name is "company" or "hospital" or "university" or "department" ? null : AcronymReader.Listed(view, acronym);
        if (named is { Role: EntryRole.Organization or EntryRole.Group } && !named.Is(LexiconMarks.Media))
        {
            return AgencyPhrase.Listed(first, bracket, named);
        }

        var country = "";
        for (var at = first; at < bracket; at++)
        {
            country = view.EndAt(at) <= bracket && view.Is(at, EntryRole.Country, out var found, out _) && !CountryLookalikes.IsOther(view, at, view.EndAt(at)) ? found.Country : country;
        }

        var phrase = AgencyPhrase.Build(view, first, bracket, head, null);
        phrase.Country = country;
        phrase.Honorific = "names";
        return phrase;
    }

    private static Phrase? Plain(TextView view, int first, int at, LexiconEntry head, bool owned, int depth)
    {
        if (!view.Breaks(at) && view.Is(at, EntryRole.Organization, out var listed, out var listedEnd))
        {
            return AgencyPhrase.Listed(first, listedEnd, listed);
        }

        if (!view.Breaks(at) && view.Is(at, EntryRole.Group, out listed, out listedEnd))
        {
            return AgencyPhrase.Listed(first, listedEnd, listed);
        }

        if (IsCommonWord(view, first, at, head) || IsMiddleOfPlace(view, first, at, head))
        {
            return null;
        }

        var end = head.Is(LexiconMarks.Names) ? AgencyNameReader.End(view, at, owned) : at;
        if (head.Is(LexiconMarks.Names) && end == at)
        {
            return null;
        }

        // "Hội đồng Thống đốc IAEA", "Ủy ban Quân sự của NATO": a board of a listed body speaks as that body
        var board = view.IsWord(end, Words.Of) ? end + 1 : end;
        if (head.Name == "commission" && end > at && !view.Breaks(board) && view.IsCapital(board) && view.Is(board, EntryRole.Organization, out listed, out listedEnd) && !listed.Is(LexiconMarks.Media) && listed.Country.Length == 0)
        {
            return AgencyPhrase.Listed(first, listedEnd, listed);
        }

        var owner = ReadOwner(view, end, end > at, depth);
        // "Tập đoàn X của Nhật Bản" is called X
        int? nameEnd = owner is not null && end > at && view.IsWord(end, Words.Of) ? end : null;
        end = owner?.End ?? end;
        if (head.Name == "embassy" && (view.IsWord(end, Words.At) || view.IsWord(end, Words.In)) && OwnerReader.Read(view, end + 1, depth + 1) is { } host && owner is not null)
        {
            end = host.End;
        }

        // "Chủ tịch UBND tỉnh Nguyễn Văn A"
        var ofLevel = owned && owner is null && view.Is(end, EntryRole.PlaceHead, out _, out var levelEnd) && OwnerReader.IsPerson(view, levelEnd) ? levelEnd : end;
        if (ofLevel > end)
        {
            return AgencyPhrase.Build(view, first, ofLevel, head, null);
        }

        // "đảng Armenia Thịnh vượng"
        if (owner is null && end > at && view.Is(at, EntryRole.Country, out var state, out var stateEnd) && stateEnd < end)
        {
            owner = new Owner(end, state.Country, "", state);
        }

        var isProper = end > at || view.IsCapital(first) || (owned && view.Is(end, EntryRole.Person));
        return isProper && (owner is not null || (owned && view.Is(end, EntryRole.Person)) || head.Is(LexiconMarks.Names) || IsNational(view, first, head))
            ? AgencyPhrase.Build(view, first, end, head, owner, nameEnd)
            : null;
    }

    private static Phrase? State(TextView view, int first, int at)
    {
        var start = view.IsWord(at, Words.Of) ? at + 1 : at;
        return !view.Breaks(start) && view.Is(start, EntryRole.Country, out var country, out var end)
            ? new Phrase { Kind = EntityKind.Country, First = first, End = end, NameFirst = start, NameEnd = end, Entry = country, Country = country.Country, Rule = "state" }
            : null;
    }

    private static Owner? ReadOwner(TextView view, int at, bool named, int depth)
    {
        // "Công ty ABC (Nga)" keeps its country apart; "Tòa án Paris" does not
        if (view.Breaks(at))
        {
            return null;
        }

        if (view.Is(at, EntryRole.Agency, out var inner, out _) && !inner.Is(LexiconMarks.State) && Read(view, at, depth: depth + 1) is { } nested)
        {
            return new Owner(nested.End, nested.Country, nested.Owner, null);
        }

        var owner = view.Is(at, EntryRole.Agency) ? null : OwnerReader.Read(view, at, depth + 1);
        return owner is { Entry: null } && named ? null : owner;
    }

    /// <summary>"trung tâm Barcelona" is a part of the city.</summary>
    private static bool IsMiddleOfPlace(TextView view, int first, int at, LexiconEntry head) =>
        head.Name is "institute" && !view.IsCapital(first) && view.Is(at, EntryRole.Place, out _, out var end) && !view.IsCapital(end);

    /// <summary>"vụ", "ban", "hội" in lower case are words of every kind; "báo", "tờ", "đảng" open names as they are.</summary>
    private static bool IsCommonWord(TextView view, int first, int at, LexiconEntry head) =>
        at - first == 1 && (head.Name == "movement" || !view.IsCapital(first)) && head.Name is "department" or "commission" or "institute" or "association" or "movement" or "ministry";

    /// <summary>A capitalised national body without a country (<c>Bộ Công Thương</c>, <c>Quốc hội</c>) is the readers' own or one named before.</summary>
    private static bool IsNational(TextView view, int first, LexiconEntry head) =>
        view.IsCapital(first) && (head.Name.EndsWith("ministry", StringComparison.Ordinal) || (head.Name is "parliament" && !view.StartsSentence(first)));
}
