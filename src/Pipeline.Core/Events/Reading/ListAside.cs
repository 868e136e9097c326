using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>"A (34 tuổi, trú Hà Nội), B (30 tuổi) và C", "A, nguyên giám đốc, và B", "A 5 năm tù; B 4 năm tù": what is said of a member before the next one is named.</summary>
internal static class ListAside
{
    private const int LongestBracket = 24;
    private const int LongestAside = 12;

    // "34 tuổi, trú tại X, nguyên giám đốc Y"
    private const int MostAsides = 3;

    /// <summary>The next member's first token, when asides and a joint (or a comma before a member who has an aside too) stand between; null otherwise.</summary>
    public static int? Next(ArticleReading article, int member, int at, int end)
    {
        var behind = Skip(article, member, at, end);
        if (behind == at)
        {
            return null;
        }

        var comma = behind < end && article.Word(behind) is "," or ";";
        var next = comma ? behind + 1 : behind;
        var joint = next < end && article.Is(next, CueKinds.PartyJoint);
        // "X, nước cùng Y chủ trì hội nghị": Y stands in the aside on X
        if (joint && !comma && article.Word(behind - 1) is "nước" or "gia")
        {
            return null;
        }

        next += joint ? article.CueLength(next) : 0;
        // "A (27 tuổi, ở X) B (25 tuổi)": scraped lists lose their commas
        var bracket = next > at && article.Word(next - 1) is ")";
        if (!(comma || joint || bracket) || next >= end || article.EntityAt[next] < 0 || !IsMember(article, member, article.EntityAt[next]))
        {
            return null;
        }

        var last = PartyGrouper.EndOf(article, next, end);
        return joint || Skip(article, article.EntityAt[next], last, end) > last ? next : null;
    }

    /// <summary>"A, người bị bắt hồi tháng 2, và B": of an act told at [<paramref name="verb"/>, <paramref name="end"/>) in an aside, the member it is about; else the whole group.</summary>
    public static PartyGroup MemberBefore(ArticleReading article, PartyGroup group, int verb, int end) =>
        verb <= group.First || end > group.End || group.Entities.Count == 1 ? group : LastBefore(article, group, verb);

    private static PartyGroup LastBefore(ArticleReading article, PartyGroup group, int verb)
    {
        var member = group.Entities.LastOrDefault(entity => article.Tokens.Inside(article.Entities[entity].Span).End <= verb, group.Entities[0]);
        var (memberFirst, memberEnd) = article.Tokens.Inside(article.Entities[member].Span);
        return new PartyGroup(memberFirst, memberEnd, [member]);
    }

    private static bool IsMember(ArticleReading article, int left, int right)
    {
        var (a, b) = (article.Entities[left], article.Entities[right]);
        return a.Kind == b.Kind && a.EntityId != b.EntityId && a.Kind is EntityKind.Person or EntityKind.Country && !a.IsOfficeOnly && !b.IsOfficeOnly;
    }

    // one past the last aside; where it began when there is none
    private static int Skip(ArticleReading article, int member, int at, int end)
    {
        for (var count = 0; count < MostAsides && at < end; count++)
        {
            if ((Bracket(article, at, end) ?? Term(article, at, end) ?? BehindComma(article, member, at, end)) is not { } behind)
            {
                return at;
            }

            at = behind;
        }

        return at;
    }

    private static int? Bracket(ArticleReading article, int at, int end) =>
        article.Word(at) is "(" && Brackets.Close(article, at, end, LongestBracket) is { } close ? close + 1 : null;

    /// <summary>One past the term that begins at the token (<c>A 5 năm tù, B 4 năm 6 tháng tù và C</c>); null when none does.</summary>
    public static int? Term(ArticleReading article, int at, int end)
    {
        while (at + 1 < end && article.Tokens[at].Number >= 0 && article.Word(at + 1) is "năm" or "tháng")
        {
            at += 2;
        }

        return at < end && article.Word(at) is "tù" ? at + 1 : null;
    }

    // up to the next comma, or the joint before the next member
    private static int? BehindComma(ArticleReading article, int member, int comma, int end)
    {
        if (article.Word(comma) is not "," || !Opens(article, member, comma + 1, end))
        {
            return null;
        }

        // "A, bị tuyên 13 năm tù; B lĩnh án chung thân": two clauses
        var isClause = article.Is(comma + 1, CueKinds.Passive);
        for (var at = comma + 2; at < end && at <= comma + LongestAside; at++)
        {
            if (article.Word(at) is "," || (article.Word(at) is ";" && !isClause) || (article.Is(at, CueKinds.PartyJoint) && at + 1 < end && article.EntityAt[at + 1] >= 0 && IsMember(article, member, article.EntityAt[at + 1])))
            {
                return at;
            }

            if (article.IsPunctuation(at) && article.Word(at) is not ("/" or "-"))
            {
                return null;
            }
        }

        return null;
    }

    private static bool Opens(ArticleReading article, int member, int at, int end) =>
        article.Is(at, CueKinds.Aside)
        || (at + 1 < end && article.Tokens[at].Number >= 0 && article.Word(at + 1) is "tuổi")
        || (article.Entities[member].Kind == EntityKind.Person && (article.Is(at, CueKinds.Passive) || (at < end && article.EntityAt[at] >= 0 && article.Entities[article.EntityAt[at]].IsOfficeOnly)));
}
