using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>Joins parties named together into groups.</summary>
internal static class PartyGrouper
{
    private const int MostAppositionWords = 8;

    public static IReadOnlyList<PartyGroup> Group(ArticleReading article, int first, int end)
    {
        var groups = new List<PartyGroup>();
        for (var at = first; at < end;)
        {
            var entity = article.EntityAt[at];
            if (entity < 0)
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

    private static PartyGroup Collect(ArticleReading article, int first, int end)
    {
        var members = new List<int> { article.EntityAt[first] };
        var groupEnd = EndOf(article, first, end);
        groupEnd = SkipApposition(article, members[^1], groupEnd, end);
        while (Next(article, members[^1], groupEnd, end) is { } next && (!IsLoose(article, groupEnd, next) || IsList(article, first, next, end)))
        {
            members.Add(article.EntityAt[next]);
            groupEnd = SkipApposition(article, members[^1], EndOf(article, next, end), end);
        }

        return new PartyGroup(first, groupEnd, members);
    }

    // "bà X, Giám đốc Sở Y, và ông Z": the office between the commas is part of her name
    private static int SkipApposition(ArticleReading article, int person, int at, int end)
    {
        // "các ngoại trưởng X của A và Y của B": whose minister he is, before the next one
        if (article.Entities[person].Kind == EntityKind.Person && at + 1 < end && article.Word(at) is "của" && article.EntityAt[at + 1] >= 0
            && article.Entities[article.EntityAt[at + 1]].Kind is EntityKind.Country or EntityKind.Organization
            && EndOf(article, at + 1, end) is var ownerEnd && ownerEnd < end && article.Is(ownerEnd, CueKinds.PartyJoint))
        {
            return ownerEnd;
        }

        if (article.Entities[person].Kind != EntityKind.Person || at >= end || article.Word(at) is not ",")
        {
            return at;
        }

        for (var next = at + 1; next < end && next <= at + MostAppositionWords; next++)
        {
            if (article.EntityAt[next] >= 0)
            {
                var entityEnd = EndOf(article, next, end);
                var closes = entityEnd < end && article.Word(entityEnd) is ",";
                return next > at + 1 && closes && article.Entities[article.EntityAt[next]].Kind is EntityKind.Organization or EntityKind.Country or EntityKind.Place ? entityEnd : at;
            }

            if (article.IsPunctuation(next) || (article.CueAt(next) is not (CueKinds.None or CueKinds.Classifier) && article.Word(next) is not "của"))
            {
                return at;
            }
        }

        return at;
    }

    // only a comma parts the two
    private static bool IsLoose(ArticleReading article, int from, int next)
    {
        for (var at = from; at < next; at++)
        {
            if (article.Is(at, CueKinds.PartyJoint) || article.Word(at) is "-" or "\u2013" or "\u2014")
            {
                return false;
            }
        }

        return true;
    }

    // "theo lời mời của A, B sẽ thăm": two parties beside a comma are a list only when it goes on to a joint, or opens the sentence
    private static bool IsList(ArticleReading article, int first, int next, int end)
    {
        if (!article.Is(first - 1, CueKinds.Preposition) && article.Entities[article.EntityAt[first]].Kind != EntityKind.Person)
        {
            return true;
        }

        var start = first == 0 || article.Tokens[first].StartsLine || article.Word(first - 1) is "." or "\"" or ":" or "“";
        for (var at = EndOf(article, next, end); at < end && at < next + 24; at++)
        {
            if (article.EntityAt[at] >= 0 || article.Word(at) is "," or "(" or ")")
            {
                continue;
            }

            return start || article.Is(at, CueKinds.PartyJoint);
        }

        return start;
    }

    private static int EndOf(ArticleReading article, int first, int end)
    {
        var at = first;
        while (at < end && article.EntityAt[at] == article.EntityAt[first])
        {
            at++;
        }

        return at;
    }

    // the next member's first token, when only a joint stands between
    private static int? Next(ArticleReading article, int previous, int at, int end)
    {
        var comma = false;
        var joint = false;
        for (var step = 0; at < end && step < 4; step++)
        {
            if (article.EntityAt[at] >= 0)
            {
                return joint || (comma && AreAlike(article, previous, article.EntityAt[at])) ? at : null;
            }

            if (article.Word(at) is "(" && Close(article, at, end) is { } close)
            {
                at = close;
            }
            else if (article.Word(at) is ",")
            {
                comma = true;
            }
            else if (article.Is(at, CueKinds.PartyJoint) || article.Word(at) is "-" or "\u2013" or "\u2014")
            {
                joint = true;
                at += Math.Max(article.CueLength(at), (byte)1) - 1;
            }
            else if (article.Word(at) is not ("các" or "phía" or "nước" or "cả" or "hai" or "với") || !(joint || comma))
            {
                return null;
            }

            at++;
        }

        return null;
    }

    // "Các Tiểu vương quốc Arab Thống nhất (UAE), Bahrain": a short bracket belongs to the name before it
    private static int? Close(ArticleReading article, int open, int end)
    {
        for (var at = open + 1; at < end && at < open + 5; at++)
        {
            if (article.Word(at) is ")")
            {
                return at;
            }
        }

        return null;
    }

    // "Nga, Mỹ": a list; "ông Spicer, thư ký báo chí Nhà Trắng": the same person described
    private static bool AreAlike(ArticleReading article, int left, int right)
    {
        var (a, b) = (article.Entities[left], article.Entities[right]);
        return a.Kind == b.Kind && a.EntityId != b.EntityId && a.Name.Length > 0 && b.Name.Length > 0;
    }
}
