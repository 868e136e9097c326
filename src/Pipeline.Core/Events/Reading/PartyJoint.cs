using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>Reads what stands between two parties of a list: a comma, "và", a bracket, who leads the first.</summary>
internal static class PartyJoint
{
    // "và người đồng cấp nước chủ nhà X"
    private const int MostJointWords = 8;
    private const int LongestBracket = 5;

    /// <summary>The next member's first token, when only a joint stands between.</summary>
    public static int? Next(ArticleReading article, int previous, int at, int end)
    {
        var comma = false;
        var joint = false;
        for (var step = 0; at < end && step < MostJointWords; step++)
        {
            if (article.EntityAt[at] >= 0)
            {
                return IsMember(article, previous, at, end, joint, comma) ? at : null;
            }

            if (article.Word(at) is "do" && Leader(article, at, end) is { } led)
            {
                at = led;
            }
            else if (step == 0 && article.Word(at) is "ở" or "tại" && Where(article, at, end) is { } there)
            {
                at = there;
            }
            else if (article.Word(at) is "(" && Close(article, at, end) is { } close)
            {
                at = close;
            }
            else if (step == 0 && BehindDay(article, at, end) is { } along)
            {
                at = along;
                joint = true;
            }
            else if (IsWithinNumber(article, at))
            {
                // neither a comma nor the end of the list
            }
            else if (comma && !joint && article.Word(at) is "nước" or "người" && article.Word(at + 1) is "cùng")
            {
                // "Pháp, nước cùng Ả Rập Xê Út chủ trì hội nghị, …": the second stands in the aside on the first
                return null;
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
            else if ((joint || comma) && Sequel(article, at, end) is { } sequel)
            {
                return sequel;
            }
            else if (joint && Companion(article, at, end) is { } companion)
            {
                return companion;
            }
            else if (article.Word(at) is not ("các" or "phía" or "nước" or "cả" or "hai" or "với" or "người" or "đồng" or "cấp" or "chủ" or "nhà" or "tuổi" or "khối" or "nhóm" or "đảng" or "hãng" or "tổ" or "chức" or "đại" or "diện" or "đoàn") && article.Tokens[at].Number < 0 || !(joint || comma))
            {
                return null;
            }

            at++;
        }

        return null;
    }

    // "gọi điện cho ông X, sau đó cho ông Y", "viện trợ 1 triệu USD cho X và 2 triệu USD cho Y": the same verb goes on to the next
    private static int? Sequel(ArticleReading article, int at, int end)
    {
        var then = (article.Word(at), article.Word(at + 1)) is ("sau" or "tiếp" or "kế", "đó") ? at + 2 : article.Word(at) is "rồi" ? at + 1 : article.Tokens[at].Number >= 0 ? at : end;
        for (var next = then; next + 1 < end && next - at < MostJointWords && (!article.IsPunctuation(next) || IsWithinNumber(article, next)) && article.EntityAt[next] < 0; next++)
        {
            if (article.Word(next) is "cho" or "tới" or "đến" or "với" && article.EntityAt[next + 1] >= 0)
            {
                return next + 1;
            }
        }

        return null;
    }

    // "bà X cùng với bạn thân Y": the friend has a name of her own; that of "luật sư của ông Y" and "con trai ông Y" is another's
    private static int? Companion(ArticleReading article, int at, int end)
    {
        var next = at + article.CueLength(at);
        return article.Is(at, CueKinds.Attendant) && next < end && article.Tokens[next].IsCapitalised && article.EntityAt[next] >= 0 && article.Entities[article.EntityAt[next]].Kind == EntityKind.Person ? next : null;
    }

    // "17.500 quân X và 50.000 quân Y"
    private static bool IsWithinNumber(ArticleReading article, int at) =>
        article.Word(at) is "." or "," && at > 0 && at + 1 < article.Tokens.Count && article.Tokens[at - 1].Number >= 0 && article.Tokens[at + 1].Number >= 0 && article.Tokens[at - 1].End == article.Tokens[at].Start;

    // "Tổng thống X chiều 13/5 cùng Thái tử Y": the joint behind the day
    private static int? BehindDay(ArticleReading article, int at, int end)
    {
        if (!article.IsPunctuation(at) && DayAt(article, article.Tokens[at].Start) is { } day)
        {
            var next = article.Tokens.FirstAt(day.Span.End);
            return next < end && article.Word(next) is "cùng" && article.EntityAt[Math.Min(next + 1, article.Tokens.Count - 1)] >= 0 ? next : null;
        }

        return null;
    }

    private static DateMention? DayAt(ArticleReading article, int start)
    {
        var dates = article.Analysis.Dates;
        for (var i = 0; i < dates.Count && dates[i].Span.Start <= start; i++)
        {
            if (dates[i].Span.Start == start)
            {
                return dates[i];
            }
        }

        return null;
    }

    // "ông X - người vừa thắng cử": no second party
    private static bool IsMember(ArticleReading article, int previous, int at, int end, bool joint, bool comma) =>
        article.Entities[article.EntityAt[at]].Rule != RoleNounReader.NobodyRule
        && (joint || (comma && (PartyKinds.AreAlike(article, previous, article.EntityAt[at]) || PartyKinds.AreListed(article, previous, at, end))));

    // "phái đoàn A do ông X dẫn đầu và phía B": the last token of the aside, when a joint follows it
    private static int? Leader(ArticleReading article, int at, int end)
    {
        if (at + 1 >= end || article.EntityAt[at + 1] < 0 || article.Entities[article.EntityAt[at + 1]].Kind != EntityKind.Person)
        {
            return null;
        }

        var verb = PartyGrouper.EndOf(article, at + 1, end);
        return verb + 2 < end && article.Word(verb) is "dẫn" or "đứng" or "cầm" && article.Word(verb + 1) is "đầu" && article.Is(verb + 2, CueKinds.PartyJoint) ? verb + 1 : null;
    }

    // "người Armenia ở Karabakh và chính quyền Azerbaijan": the last token of the place, when a joint follows it; a name behind "và" may be one place more
    private static int? Where(ArticleReading article, int at, int end)
    {
        if (at + 1 >= end || article.EntityAt[at + 1] < 0 || article.Entities[article.EntityAt[at + 1]].Kind != EntityKind.Place)
        {
            return null;
        }

        var joint = PartyGrouper.EndOf(article, at + 1, end);
        return joint + 1 < end && article.Word(joint) is "và" && !article.Tokens[joint + 1].IsCapitalised ? joint - 1 : null;
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

    /// <summary>"Các Tiểu vương quốc Arab Thống nhất (UAE), Bahrain": a short bracket belongs to the name before it.</summary>
    public static int? Close(ArticleReading article, int open, int end) => Brackets.Close(article, open, end, LongestBracket);
}
