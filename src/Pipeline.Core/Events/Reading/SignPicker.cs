using Pipeline.Core.Language;
using Pipeline.Core.Language.Rules;
using Pipeline.Core.Text;

namespace Pipeline.Core.Events.Reading;

/// <summary>Chooses, of all words that could signal acts, those that do: not excluded, not inside a name, longest first.</summary>
internal static class SignPicker
{
    // what stands behind the first mark of ", 57 tuổi, " and one past it
    private const int AgeWords = 4;

    public static List<ActSign> Pick(
        ArticleReading article,
        int sentenceFirst,
        SentenceMatches found,
        List<DateMention> dates)
    {
        if (found.Acts.Count == 0)
        {
            return [];
        }

        return Picked(article, sentenceFirst, found, dates);
    }

    private static List<ActSign> Picked(ArticleReading article, int sentenceFirst, SentenceMatches found, List<DateMention> dates)
    {
        var signs = new List<ActSign>();
        found.Acts.RemoveAll(act => !IsAct(article, sentenceFirst, found, act, dates));
        found.Acts.Sort(HeaviestFirst);
        foreach (var (entry, match) in found.Acts)
        {
            var sign = SignBuilder.Build(article, sentenceFirst, entry, match);
            if (IsCharge(article, sentenceFirst, sign))
            {
                continue;
            }

            if (Winner(signs, sign) is not { } winner)
            {
                signs.Add(sign);
            }
            else if (winner.Rival is null && winner.Rule != sign.Rule && winner.Rule.Type == sign.Rule.Type)
            {
                winner.Rival = sign;
            }
        }

        signs.Sort((left, right) => left.Head.CompareTo(right.Head));
        return signs;
    }

    private static bool IsAct(ArticleReading article, int sentenceFirst, SentenceMatches found, (LexiconEntry.Act Entry, RuleMatch Match) act, List<DateMention> dates) =>
        !IsExcluded(act.Entry, act.Match, found.Exclusions) && !IsCut(act.Match, found.Compounds) && !IsOfDay(article, act.Match, dates) && !IsName(article, sentenceFirst, act.Match)
        && !IsInDate(article.Tokens[act.Match.First].Span, dates);

    private static bool IsCut(RuleMatch match, List<(int First, int End)> compounds)
    {
        foreach (var word in compounds)
        {
            if (Cuts(match, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInDate(TextSpan word, List<DateMention> dates)
    {
        foreach (var date in dates)
        {
            if (date.Span.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    // of two as heavy the rule written first, and of one rule's the one told first
    private static int HeaviestFirst((LexiconEntry.Act Entry, RuleMatch Match) left, (LexiconEntry.Act Entry, RuleMatch Match) right)
    {
        var weight = Weight(right.Match).CompareTo(Weight(left.Match));
        var order = weight != 0 ? weight : left.Match.Rule.Order.CompareTo(right.Match.Rule.Order);
        return order != 0 ? order : left.Match.First.CompareTo(right.Match.First);
    }

    // "các vấn đề nghị sự", "cho khối cơ quan chức năng": it begins or ends in the middle of another word
    private static bool Cuts(RuleMatch match, (int First, int End) word) =>
        (word.First <= match.First && match.End <= word.End && word.End - word.First > match.End - match.First) || (word.First < match.First && match.First < word.End) || (match.First < word.First && word.First < match.End && match.End < word.End);

    // words of the sign itself; those in a gap belong to others
    private static int Weight(RuleMatch match) => match.End - match.First - (match.Slot("gap") is { } gap ? gap.End - gap.First : 0);

    private static ActSign? Winner(List<ActSign> signs, ActSign sign)
    {
        foreach (var other in signs)
        {
            if (Collide(other, sign))
            {
                return other;
            }
        }

        return null;
    }

    private static bool Collide(ActSign left, ActSign right)
    {
        var sameHead = left.Head < right.HeadEnd && right.Head < left.HeadEnd;
        var rightTail = left.HeadEnd < left.End && right.Head < left.End && left.End <= right.HeadEnd;
        var leftTail = right.HeadEnd < right.End && left.Head < right.End && right.End <= left.HeadEnd;
        var nested = left.Rule == right.Rule && left.Head < right.End && right.Head < left.End;
        return sameHead || rightTail || leftTail || nested;
    }

    // "vụ phóng tên lửa của X vào hôm nay": what ends the sign says when, not at whom
    private static bool IsOfDay(ArticleReading article, RuleMatch match, List<DateMention> dates) =>
        article.Word(match.End - 1) is "vào" && !article.Has(match.First, match.End - 1, "vào") && BeginsDate(article, match.End, dates);

    private static bool BeginsDate(ArticleReading article, int token, List<DateMention> dates) => dates.Exists(date => article.Tokens.FirstAt(date.Span.Start) == token);

    // words of a name are no act, except a crowd that is counted: "hàng nghìn người biểu tình"
    private static bool IsName(ArticleReading article, int sentenceFirst, RuleMatch match)
    {
        if (IsSpelt(article, sentenceFirst, match))
        {
            return true;
        }

        var entity = article.EntityAt[match.First];
        if (entity < 0 || article.EntityAt[match.End - 1] != entity)
        {
            return false;
        }

        var first = match.First;
        while (first > sentenceFirst && article.EntityAt[first - 1] == entity)
        {
            first--;
        }

        return !(article.Entities[entity].Name is "protesters" && first > sentenceFirst
            && (article.Word(first - 1) is "nghìn" or "trăm" or "chục" or "vạn" or "triệu" or "ngàn" || article.Tokens[first - 1].Number >= 0));
    }

    // "Lee Jae-yong (Li Chê Dâng)": one syllable among those with which a name is spelt out
    private static bool IsSpelt(ArticleReading article, int sentenceFirst, RuleMatch match) =>
        match.End - match.First == 1 && match.First > sentenceFirst && match.End < article.Tokens.Count
            && IsPlainCapital(article, match.First) && IsPlainCapital(article, match.First - 1) && (IsPlainCapital(article, match.End) || article.Word(match.End) is ")");

    private static bool IsPlainCapital(ArticleReading article, int at) => article.Tokens[at] is { IsCapitalised: true, IsAllCapitals: false };

    // "tội giết người", "kẻ đánh bom"
    private static bool IsCharge(ArticleReading article, int sentenceFirst, ActSign sign)
    {
        var violent = sign.Rule.Type is "ASSAULT" or "PROTEST" || sign.Rule.Mode is "arrest";
        // "bị cáo buộc nổi loạn"
        return sign.Rule.Type == "PROTEST" && sign.First < sign.Head && article.Word(sign.First) is "cáo" || violent && sign.First > sentenceFirst && !IsSomebody(article, sentenceFirst, sign)
            && (article.Is(sign.First - 1, CueKinds.Charge) || (sign.First < sign.Head && article.Is(sign.First, CueKinds.Charge)) || IsChargeOfTwoWords(article, sign));
    }

    // "nghi phạm giết người", "phòng chống khủng bố"; but "nghi phạm nổ súng", "đối tượng tấn công cảnh sát" did so
    private static bool IsChargeOfTwoWords(ArticleReading article, ActSign sign) =>
        sign.First > 1 && article.Is(sign.First - 2, CueKinds.Charge) && article.CueLength(sign.First - 2) == 2
            && (article.Word(sign.First - 2) is "hành" or "tội" or "nghi" or "ngăn" or "phòng" && article.Word(sign.First - 1) is not ("phạm" or "can") || article.Word(sign.End - 1) is "người" && article.Word(sign.End - 2) is "giết");

    // "một kẻ lao xe tải vào đám đông", "hai tên nổ súng": somebody who did it, not what he is called
    private static bool IsSomebody(ArticleReading article, int sentenceFirst, ActSign sign) =>
        sign.First - 1 > sentenceFirst && article.Word(sign.First - 1) is "kẻ" && !sign.IsNoun
        && (article.Word(sign.First - 2) is "một" or "hai" or "ba" or "bốn" || article.Tokens[sign.First - 2].Number >= 0);

    private static bool IsExcluded(LexiconEntry.Act act, RuleMatch match, List<(LexiconEntry.Exclusion Entry, RuleMatch Match)> exclusions)
    {
        var headEnd = SignBuilder.HeadEnd(match);
        foreach (var (entry, excluded) in exclusions)
        {
            if (entry.Rule == act.Rule && excluded.First < headEnd && match.First < excluded.End
                && (excluded.First < match.First || excluded.End > headEnd || excluded.First == match.First && excluded.End == headEnd))
            {
                return true;
            }
        }

        return false;
    }
}
