using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>Joins parties named together into groups.</summary>
internal static class PartyGrouper
{
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
        groupEnd = Apposition.End(article, members[^1], groupEnd, end);
        while (Next(article, members[^1], groupEnd, end) is { } next && (!LooseList.IsLoose(article, groupEnd, next) || LooseList.IsList(article, first, next, end)))
        {
            members.Add(article.EntityAt[next]);
            groupEnd = Apposition.End(article, members[^1], EndOf(article, next, end), end);
        }

        return new PartyGroup(first, groupEnd, members);
    }

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
