using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Makes the phrase of a body: of one that the lists know, or of an opening word with its name and owner.</summary>
internal static class AgencyPhrase
{
    private const string Readers = "VNM";

    /// <summary>"Tờ Thời báo New York", "tổ chức Hamas": the list knows what follows.</summary>
    public static Phrase Listed(int first, int end, LexiconEntry listed) => new()
    {
        Kind = listed.Role == EntryRole.Group ? EntityKind.Group : EntityKind.Organization,
        First = first,
        End = end,
        NameFirst = first,
        NameEnd = end,
        Entry = listed,
        Country = listed.Country,
        Rule = "organization",
    };

    /// <summary>A body that no list knows, by its opening word <paramref name="head"/>.</summary>
    public static Phrase Build(TextView view, int first, int end, LexiconEntry head, Owner? owner, int? nameEnd = null) => new()
    {
        Kind = EntityKind.Organization,
        First = first,
        End = end,
        NameFirst = IsKindOnly(view, first, end, head) ? view.EndAt(first) : first,
        NameEnd = nameEnd ?? end,
        Entry = null,
        Office = head.Name,
        Country = owner is { Country.Length: 0, Name.Length: > 0 } && head.Is(LexiconMarks.Local) && IsVietnamese(view, owner.End) ? Readers : owner?.Country ?? "",
        Owner = owner is null || IsOfState(view, first, owner) ? "" : owner.Name,
        Honorific = head.Is(LexiconMarks.Media) ? "media" : head.Is(LexiconMarks.Names) ? "names" : "",
        Rule = view.Is(first, EntryRole.Agency) ? "agency" : "organization",
    };

    /// <summary>"quân đội của Kiev": the capital stands for its state; "cảnh sát Paris" is the town's.</summary>
    private static bool IsOfState(TextView view, int first, Owner owner) =>
        owner is { Country.Length: > 0, Entry: { } entry } && entry.Is(LexiconMarks.Power) && view.IsWord(view.EndAt(first), Words.Of);

    /// <summary>"tổ chức ETA", "công ty Maersk": in lower case the opening word says what bears the foreign name behind it, and is no part of it.</summary>
    private static bool IsKindOnly(TextView view, int first, int end, LexiconEntry head)
    {
        var at = view.EndAt(first);
        if (head.Name is not ("party" or "company" or "association" or "movement") || view.IsCapital(first) || at >= end)
        {
            return false;
        }

        for (var i = at; i < end; i++)
        {
            if (!view.Tokens[i].IsAllCapitals && view.Tokens[i].Kind == TokenKind.Word && NameReader.IsVietnamese(view, i))
            {
                return false;
            }
        }

        return true;
    }

    // "Công an huyện Châu Thành"
    private static bool IsVietnamese(TextView view, int end) => NameReader.IsVietnamese(view, end - 1) && (view.IsCapital(end - 2) ? NameReader.IsVietnamese(view, end - 2) : true);
}
