using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>Joins parties named together into groups.</summary>
internal static class PartyGrouper
{
    // "và người đồng cấp nước chủ nhà X"
    private const int MostJointWords = 8;

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
        var head = Bearer(article, first, end);
        var members = new List<int> { article.EntityAt[head] };
        var groupEnd = EndOf(article, head, end);
        groupEnd = Administration(article, first, groupEnd, end) ?? groupEnd;
        groupEnd = Apposition.End(article, members[^1], groupEnd, end);
        while (Next(article, members[^1], groupEnd, end) is { } next && !IsWhere(article, first, groupEnd, next) && (!LooseList.IsLoose(article, groupEnd, next) || LooseList.IsList(article, first, next, end)))
        {
            var bearer = Bearer(article, next, end);
            members.Add(article.EntityAt[bearer]);
            groupEnd = Apposition.End(article, members[^1], EndOf(article, bearer, end), end);
        }

        return new PartyGroup(first, groupEnd, members);
    }

    // "tại Singapore, Tổng thống Mỹ và lãnh đạo Triều Tiên …": where they met is none of them
    private static bool IsWhere(ArticleReading article, int first, int end, int next) =>
        first > 0 && article.Word(first - 1) is "tại" or "ở" && article.Word(end) is "," && article.Entities[article.EntityAt[first]].Kind == EntityKind.Country
        && article.Entities[article.EntityAt[next]].Kind == EntityKind.Person;

    // "chính quyền Trump", "chính phủ của Tổng thống Duterte": the state, whoever leads it
    private static int? Administration(ArticleReading article, int first, int at, int end)
    {
        var next = at < end && article.Word(at) is "của" ? at + 1 : at;
        return next < end && article.Word(first) is "chính" or "nội" && article.Entities[article.EntityAt[first]].Rule == RoleNounReader.StateRule
            && article.EntityAt[next] >= 0 && article.Entities[article.EntityAt[next]] is { Kind: EntityKind.Person, Country.Length: > 0 } ? EndOf(article, next, end) : null;
    }

    // "Ủy viên Quốc vụ Trung Quốc Dương Khiết Trì": a country or body right before a person's name belongs to a title that no list knows
    private static int Bearer(ArticleReading article, int first, int end)
    {
        var next = EndOf(article, first, end);
        if (next >= end || article.EntityAt[next] < 0)
        {
            return first;
        }

        var (owner, person) = (article.Entities[article.EntityAt[first]], article.Entities[article.EntityAt[next]]);
        // "tàu sân bay USS Ronald Reagan": the ship of a state, not the man
        return owner.Text is not ("USS" or "HMS") && owner.Rule != RoleNounReader.StateRule && owner.Kind is EntityKind.Country or EntityKind.Organization && person is { Kind: EntityKind.Person, Name.Length: > 0, Members.Count: 0 }
            && (person.Country.Length == 0 || person.Country == owner.Country) ? next : first;
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
        for (var step = 0; at < end && step < MostJointWords; step++)
        {
            if (article.EntityAt[at] >= 0)
            {
                // "ông X - người vừa thắng cử": no second party
                if (article.Entities[article.EntityAt[at]].Rule == RoleNounReader.NobodyRule)
                {
                    return null;
                }

                return joint || (comma && (AreAlike(article, previous, article.EntityAt[at]) || AreListed(article, previous, at, end))) ? at : null;
            }

            if (article.Word(at) is "do" && Leader(article, at, end) is { } led)
            {
                at = led;
            }
            else if (article.Word(at) is "(" && Close(article, at, end) is { } close)
            {
                at = close;
            }
            else if (article.Word(at) is ",")
            {
                comma = true;
            }
            else if (joint && article.Word(at) is "hai" or "ba" or "một" or "bốn" && NamedBehind(article, at, end) is { } named)
            {
                return named;
            }
            else if (article.Is(at, CueKinds.PartyJoint) || article.Word(at) is "-" or "\u2013" or "\u2014")
            {
                joint = true;
                at += Math.Max(article.CueLength(at), (byte)1) - 1;
            }
            else if (article.Word(at) is not ("các" or "phía" or "nước" or "cả" or "hai" or "với" or "người" or "đồng" or "cấp" or "chủ" or "nhà" or "tuổi" or "khối" or "nhóm" or "đảng" or "hãng" or "tổ" or "chức") && article.Tokens[at].Number < 0 || !(joint || comma))
            {
                return null;
            }

            at++;
        }

        return null;
    }

    // "phái đoàn A do ông X dẫn đầu và phía B": the last token of the aside, when a joint follows it
    private static int? Leader(ArticleReading article, int at, int end)
    {
        if (at + 1 >= end || article.EntityAt[at + 1] < 0 || article.Entities[article.EntityAt[at + 1]].Kind != EntityKind.Person)
        {
            return null;
        }

        var verb = EndOf(article, at + 1, end);
        return verb + 2 < end && article.Word(verb) is "dẫn" or "đứng" or "cầm" && article.Word(verb + 1) is "đầu" && article.Is(verb + 2, CueKinds.PartyJoint) ? verb + 1 : null;
    }

    // "ông X và hai cấp phó là bà Y và ông Z": the first of those whom the noun only counts
    private static int? NamedBehind(ArticleReading article, int at, int end)
    {
        for (var next = at + 1; next + 1 < end && next <= at + MostJointWords; next++)
        {
            if (article.EntityAt[next] >= 0 || article.IsPunctuation(next))
            {
                return null;
            }

            if (article.Word(next) is "là")
            {
                return article.EntityAt[next + 1] >= 0 && article.Entities[article.EntityAt[next + 1]].Kind == EntityKind.Person ? next + 1 : null;
            }
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

    // "Thổ Nhĩ Kỳ, Liên minh châu Âu và Đặc phái viên X": parties of several kinds, when the next joint closes the list
    private static bool AreListed(ArticleReading article, int left, int at, int end)
    {
        var (a, b) = (article.Entities[left], article.Entities[article.EntityAt[at]]);
        if (!IsParty(a) || !IsParty(b) || a.Country == b.Country)
        {
            return false;
        }

        var next = EndOf(article, at, end);
        next = next < end && article.Word(next) is "(" && Close(article, next, end) is { } close ? close + 1 : next;
        if (next + 1 < end && article.Word(next) is "," && article.EntityAt[next + 1] >= 0)
        {
            return AreListed(article, article.EntityAt[at], next + 1, end);
        }

        return next + 1 < end && (article.Word(next) is "cùng" or "đều" || article.Is(next, CueKinds.PartyJoint) && article.EntityAt[next + 1] >= 0 && IsParty(article.Entities[article.EntityAt[next + 1]]));
    }

    private static bool IsParty(EntityMention mention) => mention is { Kind: EntityKind.Country or EntityKind.Organization or EntityKind.Group, Name.Length: > 0 } or { Kind: EntityKind.Person, Name.Length: > 0 };

    // "Nga, Mỹ": a list; "ông Spicer, thư ký báo chí Nhà Trắng": the same person described
    private static bool AreAlike(ArticleReading article, int left, int right)
    {
        var (a, b) = (article.Entities[left], article.Entities[right]);
        return a.Kind == b.Kind && a.EntityId != b.EntityId && a.Name.Length > 0 && b.Name.Length > 0;
    }
}
