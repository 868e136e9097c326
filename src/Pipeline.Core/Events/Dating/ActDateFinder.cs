using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>Chooses the date of an act among those of its sentence.</summary>
/// <remarks>
/// A date belongs to the act nearest to it, where clause ends, commas and other acts in between count as distance.
/// A date that opens the sentence covers every verb of it that has none of its own.
/// </remarks>
internal static class ActDateFinder
{
    // a date right behind the verb is nearer than the one that opens the sentence
    private const int OpeningCost = 6;

    // less than what makes a date no one's, more than a few words
    private const int OtherVerbCost = 16;

    public static ActDate Find(SentenceReading sentence, ActSign sign)
    {
        // most sentences name none
        if (sentence.Dates.Count == 0)
        {
            return ActDate.Unknown;
        }

        if (CountedDate.Find(sentence, sign) is { } counted)
        {
            return counted;
        }

        if (DateBound.IsMeasuredFrom(sentence, sign))
        {
            return ActDate.Unknown;
        }

        if ((JoinedDay.Of(sentence, sign) ?? DayOfDecision.Of(sentence, sign) ?? DayOfPurpose.Of(sentence, sign) ?? SharedDay.OfSetting(sentence, sign) ?? WhenClause.DayBefore(sentence, sign)) is { } told)
        {
            return ActDate.Of(told);
        }

        if (DateInForce.Of(sentence, sign) is { } begins && !DateOfNextVerb.IsOfAnother(sentence, sign, begins))
        {
            return ActDate.Of(begins);
        }

        DateMention? best = null;
        var bestCost = DateDistance.Farthest;
        foreach (var date in sentence.Dates)
        {
            if (!ActDate.IsIn(date) || IsElses(sentence, sign, date))
            {
                continue;
            }

            var cost = DateDistance.Cost(sentence, sign, date);
            cost = sign.HasSubject && date == OpeningDate.Of(sentence) ? Math.Min(cost, OpeningCost) : sign.HasSubject && date == OpeningDate.OfClause(sentence, sign) ? Math.Min(cost, OpeningCost - 1) : cost;
            // "cam kết tại cuộc họp với X bên lề hội nghị thượng đỉnh … đang diễn ra tại Y ngày 8/7"
            cost = cost >= DateDistance.Farthest && HasOccasion(sentence, sign, date) ? OpeningCost : cost;
            cost += IsOfVerbBefore(sentence, sign, date) ? OtherVerbCost : 0;
            if (cost < bestCost && !DateOwner.IsAnother(sentence, sign, date, cost))
            {
                (best, bestCost) = (date, cost);
            }
        }

        best ??= sign.HasSubject && OpeningDate.Of(sentence) is { } opening && !IsOfOthers(sentence, sign, opening) && !DateOfPaper.IsOf(sentence, sign, opening) && !DateOfAftermath.IsOf(sentence, sign, opening) ? opening : null;
        best ??= sign.HasSubject && OpeningDate.OfPhrase(sentence, sign) is { } phrase && !IsOfOthers(sentence, sign, phrase) ? phrase : null;
        best ??= IsFollowed(sentence, sign) ? DateBefore(sentence, sign, DatePrecision.Day) : SharedDay.IsOccasion(sentence, sign) ? DateBefore(sentence, sign, DatePrecision.Month) : null;
        best ??= DayOfQuote.Of(sentence, sign) ?? OpeningTalk.DayOf(sentence, sign) ?? DayOfOperation.Of(sentence, sign) ?? WhenClause.DayBehind(sentence, sign) ?? StayOfRow.Of(sentence, sign);
        return best is not null ? ActDate.Of(best)
            : VerbRow.Before(sentence, sign) is { } verb ? Find(sentence, verb)
            : Occasion(sentence, sign) is { } occasion ? Find(sentence, occasion)
            : ActDate.Unknown;
    }

    private static bool HasOccasion(SentenceReading sentence, ActSign sign, DateMention date)
    {
        foreach (var occasion in sentence.Signs)
        {
            if (SharedDay.Is(sentence, sign, occasion, date))
            {
                return true;
            }
        }

        return false;
    }

    private static ActSign? Occasion(SentenceReading sentence, ActSign sign)
    {
        foreach (var other in sentence.Signs)
        {
            if (IsOccasion(sentence, sign, other))
            {
                return other;
            }
        }

        return null;
    }

    private static bool IsOfOthers(SentenceReading sentence, ActSign sign, DateMention date) =>
        // "đề cập chuyện Nga can thiệp bầu cử … hôm 7/7": nobody meddles on one day
        (date.Precision == DatePrecision.Day && sign.Rule.Mode == "cyber" && sentence.Article.Word(sign.Head) is "can") || DateOfSaying.IsOf(sentence, sign, date) || DateInAside.IsOfAnother(sentence, sign, date) || DateInAside.IsOutside(sentence, sign, date) || DateInAside.IsQuoted(sentence, sign, date) || DateOfVerdict.IsOf(sentence, sign, date);

    // of the report, of a paper, a topic, a purpose, another verb: not the day on which this was done
    private static bool IsElses(SentenceReading sentence, ActSign sign, DateMention date) =>
        Dateline.Is(sentence, date)
        || IsOfStory(sentence, sign, date)
        || DateBound.IsSince(sentence, date)
        || DateBound.IsAttribute(sentence, sign, date)
        || DateOfPaper.IsOf(sentence, sign, date)
        || DateBound.IsOfTopic(sentence, sign, date)
        || IsOfOthers(sentence, sign, date)
        || DayOfDecision.IsOfAnother(sentence, sign, date)
        || DateInForce.IsOfAnother(sentence, sign, date)
        || DateOfNextVerb.IsOfAnother(sentence, sign, date)
        || DateOfAftermath.IsOf(sentence, sign, date);

    // "Phát biểu hôm 17/4, ông X cáo buộc Y đứng sau vụ nổ năm 2014": words are said on the day told before them
    private static bool IsOfStory(SentenceReading sentence, ActSign sign, DateMention date) =>
        date.Precision == DatePrecision.Year && SpokenActs.AreAimed(sign.Rule.Type) && sign.HasSubject && date.Span.Start >= sign.Span.End
        && sentence.Dates.Any(said => said.IsDay() && said.Span.End <= sign.Span.Start);

    // "hôm 5/5 nhận trách nhiệm vụ bắt cóc … trong đêm 14/4": where a noun has a date behind it, the one before is its verb's
    private static bool IsOfVerbBefore(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var end = sentence.Article.Tokens.Inside(date.Span).End;
        return sign.IsNoun && !sign.HasSubject && end + 1 < sign.First && !sentence.Article.HasMark(end, sign.First)
            && sentence.Dates.Any(other => other.IsDay() && sentence.Article.Tokens.FirstAt(other.Span.Start) >= sign.End);
    }

    // "được công bố ngày 7/7 sau cuộc họp giữa A và B": what follows a talk at once happens on its day
    private static bool IsFollowed(SentenceReading sentence, ActSign sign) =>
        sign.IsNoun && sign.Rule.Type != "ASSAULT" && sign.First > sentence.First && (sentence.Article.Word(sign.First - 1) is "sau" || (sign.First > sentence.First + 1 && sentence.Article.Word(sign.First - 1) is "một" && sentence.Article.Word(sign.First - 2) is "sau"));

    private static DateMention? DateBefore(SentenceReading sentence, ActSign sign, DatePrecision coarsest)
    {
        DateMention? last = null;
        foreach (var date in sentence.Dates)
        {
            var isBefore = sentence.Article.Tokens.FirstAt(date.Span.Start) < sign.First;
            last = isBefore && date.IsTold() && date.Precision <= coarsest && !DateOfSaying.IsOf(sentence, sign, date) ? date : last;
        }

        return last;
    }

    // "bị giết trong một vụ ẩu đả hôm 2/10": the day of the deed in which it happened
    private static bool IsOccasion(SentenceReading sentence, ActSign sign, ActSign other) =>
        other.IsNoun && sign.Rule.Type == "ASSAULT" && other.Rule.Type == "ASSAULT" && other.First > sign.End
        && (sentence.Article.Word(other.First - 1) is "trong" || (sentence.Article.Word(other.First - 1) is "một" && sentence.Article.Word(other.First - 2) is "trong"));
}
