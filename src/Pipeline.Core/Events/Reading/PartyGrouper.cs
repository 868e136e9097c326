using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>Joins parties named together into groups.</summary>
internal static class PartyGrouper
{
    // "tại thủ đô hành chính Putrajaya của"
    private const int FarthestTown = 9;

    // "Tổng thống X và nhà lãnh đạo Y"
    private const int FarthestAgain = 14;

    public static List<PartyGroup> Group(ArticleReading article, int first, int end)
    {
        var groups = new List<PartyGroup>();
        for (var at = first; at < end;)
        {
            var entity = article.EntityAt[at];
            if (entity < 0 || IsTongue(article, entity) || IsClock(article, entity))
            {
                at++;
                continue;
            }

            var group = Collect(article, at, end);
            groups.Add(group);
            at = group.End;
        }

        return groups;
    }

    // "nói tiếng Tây Ban Nha": a language is no country; in "lên tiếng" nothing is spoken of
    private static bool IsTongue(ArticleReading article, int entity) =>
        article.Entities[entity] is { Kind: EntityKind.Country, IsCoreference: false } country && article.Tokens.FirstAt(country.Span.Start) is > 1 and var at && article.Word(at - 1) is "tiếng" && article.Word(at - 2) is not ("lên" or "đồng");

    // "tối 1/6 theo giờ Việt Nam", "8 giờ (giờ Mỹ)": whose clock it is takes no part
    private static bool IsClock(ArticleReading article, int entity) =>
        article.Entities[entity] is { Kind: EntityKind.Country or EntityKind.Place, IsCoreference: false } owner && article.Tokens.FirstAt(owner.Span.Start) is > 1 and var at && article.Word(at - 1) is "giờ"
        && (article.Word(at - 2) is "theo" or "(" or "đêm" or "sáng" or "trưa" or "chiều" or "tối" || article.Tokens[at - 2].Number >= 0);

    private static PartyGroup Collect(ArticleReading article, int first, int end)
    {
        var head = PartyBearer.Find(article, first, end);
        var members = new List<int> { article.EntityAt[head] };
        var groupEnd = EndOf(article, head, end);
        groupEnd = PartyBearer.Administration(article, first, groupEnd, end) ?? groupEnd;
        groupEnd = Apposition.End(article, members[^1], groupEnd, end);
        while ((ListAside.Next(article, members[^1], groupEnd, end) ?? Joined(article, first, members[^1], groupEnd, end)) is { } next)
        {
            var bearer = PartyBearer.Find(article, next, end);
            members.Add(article.EntityAt[bearer]);
            groupEnd = Apposition.End(article, members[^1], EndOf(article, bearer, end), end);
        }

        return new PartyGroup(first, groupEnd, members);
    }

    private static int? Joined(ArticleReading article, int first, int previous, int at, int end) =>
        PartyJoint.Next(article, previous, at, end) is { } next && !IsWhere(article, first, at, next) && (!LooseList.IsLoose(article, at, next) || LooseList.IsList(article, first, next, end)) ? next : null;

    // "tại Singapore, Tổng thống Mỹ và lãnh đạo Triều Tiên …": where they met is none of them
    private static bool IsWhere(ArticleReading article, int first, int end, int next) => IsCapital(article, first, end) || IsLeftBehind(article, first, end, next) || IsNamedAgain(article, first, end, next) || OpeningVisit.EndsAt(article, first, end, next)
        || first > 0 && (article.Word(first - 1) is "tại" or "ở" or "thăm" or "tới" or "đến" or "sang" || IsOfTown(article, first)) && article.Word(end) is "," && article.Entities[article.EntityAt[first]].Kind == EntityKind.Country
        && article.Entities[article.EntityAt[next]].Kind == EntityKind.Person;

    // "trong cuộc điện đàm với Thủ tướng Anh X, Tổng thống Y và nhà lãnh đạo Anh nhất trí": those behind the comma are a list of their own, in which X comes again
    private static bool IsNamedAgain(ArticleReading article, int first, int end, int next)
    {
        if (first == 0 || article.Word(first - 1) is not ("với" or "cùng") || article.Word(end) is not ",")
        {
            return false;
        }

        var partner = article.Entities[article.EntityAt[first]].EntityId;
        for (var at = next; at < article.Tokens.Count && at - next <= FarthestAgain && article.Word(at) is not ("," or "."); at++)
        {
            if (article.EntityAt[at] is >= 0 and var entity && article.Entities[entity].EntityId == partner)
            {
                return true;
            }
        }

        return false;
    }

    // "Trước ông X, Bộ trưởng Y và Bộ trưởng Z đã từ chức": he is none of those who follow
    private static bool IsLeftBehind(ArticleReading article, int first, int end, int next) =>
        first > 0 && article.Tokens[first - 1].IsCapitalised && article.Word(first - 1) is "trước" or "sau" or "thay" && article.Word(end) is ","
        && article.Entities[article.EntityAt[first]].Kind == EntityKind.Person && article.Entities[article.EntityAt[next]].Kind == EntityKind.Person;

    // "tại thủ đô Minsk của Belarus, Tổng thống Nga …"
    private static bool IsOfTown(ArticleReading article, int first)
    {
        if (first < 2 || article.Word(first - 1) is not "của" || !article.Tokens[first - 2].IsCapitalised)
        {
            return false;
        }

        var at = first - 2;
        while (at > 0 && at > first - FarthestTown && !article.IsPunctuation(at) && article.Word(at) is not ("tại" or "ở"))
        {
            at--;
        }

        return article.Word(at) is "tại" or "ở";
    }

    // "đàm phán tại thủ đô Nga, Armenia và Azerbaijan chấp thuận …": in whose capital
    private static bool IsCapital(ArticleReading article, int first, int end) =>
        first > 2 && article.Word(end) is "," && (article.Word(first - 2), article.Word(first - 1)) is ("thủ", "đô") && article.Is(first - 3, CueKinds.Preposition);

    /// <summary>One past the last token of the entity at <paramref name="first"/>.</summary>
    public static int EndOf(ArticleReading article, int first, int end)
    {
        var at = first;
        while (at < end && article.EntityAt[at] == article.EntityAt[first])
        {
            at++;
        }

        return at;
    }
}
