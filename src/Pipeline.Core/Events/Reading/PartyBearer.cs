using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>Tells which of the names side by side bears the party: the person of an unlisted title, the state that an administration stands for.</summary>
internal static class PartyBearer
{
    /// <summary>"Ủy viên Quốc vụ Trung Quốc Dương Khiết Trì": a country or body right before a person's name belongs to a title that no list knows.</summary>
    public static int Find(ArticleReading article, int first, int end)
    {
        var next = PartyGrouper.EndOf(article, first, end);
        // "người Mỹ gốc Việt Tommy Le"
        next = next + 2 < end && article.Word(next) is "gốc" && article.Tokens[next + 1].IsCapitalised ? next + 2 : next;
        // "lãnh đạo phe Dân chủ tại Thượng viện X": where he leads, and X stands for himself
        if (next >= end || article.EntityAt[next] < 0 || (first > 0 && article.Word(first - 1) is "tại" or "ở"))
        {
            return first;
        }

        var (owner, person) = (article.Entities[article.EntityAt[first]], article.Entities[article.EntityAt[next]]);
        // "tàu sân bay USS Ronald Reagan": the ship of a state, not the man
        return owner.Text is not ("USS" or "HMS") && owner.Rule != RoleNounReader.StateRule && owner.Kind is EntityKind.Country or EntityKind.Organization && person is { Kind: EntityKind.Person, Name.Length: > 0, Members.Count: 0 }
            && (person.Country.Length == 0 || owner.Country.Length == 0 || person.Country == owner.Country) ? next : first;
    }

    /// <summary>"chính quyền Trump", "chính phủ của Tổng thống Duterte": the state, whoever leads it.</summary>
    public static int? Administration(ArticleReading article, int first, int at, int end)
    {
        var next = at < end && article.Word(at) is "của" ? at + 1 : at;
        return next < end && article.Word(first) is "chính" or "nội" && article.Entities[article.EntityAt[first]].Rule == RoleNounReader.StateRule
            && article.EntityAt[next] >= 0 && article.Entities[article.EntityAt[next]] is { Kind: EntityKind.Person, Country.Length: > 0 } ? PartyGrouper.EndOf(article, next, end) : null;
    }
}
