using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>Which parties can be members of one list.</summary>
internal static class PartyKinds
{
    /// <summary>"Thổ Nhĩ Kỳ, Liên minh châu Âu và Đặc phái viên X": parties of several kinds, when the next joint closes the list.</summary>
    public static bool AreListed(ArticleReading article, int left, int at, int end)
    {
        var (a, b) = (article.Entities[left], article.Entities[article.EntityAt[at]]);
        if (!IsParty(a) || !IsParty(b) || a.Country == b.Country)
        {
            return false;
        }

        var next = PartyGrouper.EndOf(article, at, end);
        next = next < end && article.Word(next) is "(" && PartyJoint.Close(article, next, end) is { } close ? close + 1 : next;
        if (next + 1 < end && article.Word(next) is "," && article.EntityAt[next + 1] >= 0)
        {
            return AreListed(article, article.EntityAt[at], next + 1, end);
        }

        // "Anh, Liên minh châu Âu, Canada và một số quốc gia khác"
        var others = next + 2 < end && article.Is(next, CueKinds.PartyJoint) && (article.Word(next + 1), article.Word(next + 2)) is ("một", "số") or ("nhiều", "nước" or "quốc") or ("các", "nước" or "quốc" or "đồng" or "bên");
        return others || next + 1 < end && (article.Word(next) is "cùng" or "đều" || article.Is(next, CueKinds.PartyJoint) && article.EntityAt[next + 1] >= 0 && IsParty(article.Entities[article.EntityAt[next + 1]]));
    }

    /// <summary>"Nga, Mỹ": a list; "ông Spicer, thư ký báo chí Nhà Trắng": the same person described.</summary>
    public static bool AreAlike(ArticleReading article, int left, int right)
    {
        var (a, b) = (article.Entities[left], article.Entities[right]);
        return a.Kind == b.Kind && a.EntityId != b.EntityId && a.Name.Length > 0 && b.Name.Length > 0;
    }

    private static bool IsParty(EntityMention mention) => mention is { Kind: EntityKind.Country or EntityKind.Organization or EntityKind.Group, Name.Length: > 0 } or { Kind: EntityKind.Person, Name.Length: > 0 };
}
