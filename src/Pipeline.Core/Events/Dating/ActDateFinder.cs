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
    private const int Farthest = 34;

    private const int MostSubjectWords = 7;
    private const int MostOpeningWords = 14;
    private const int MostPhraseWords = 26;

    // a date stands behind its verb, or right between the subject and the verb
    private const int BehindDate = 3;

    // a date right behind the verb is nearer than the one that opens the sentence
    private const int OpeningCost = 6;

    public static ActDate Find(SentenceReading sentence, ActSign sign)
    {
        if (IsMeasuredFrom(sentence, sign))
        {
            return ActDate.Unknown;
        }

        DateMention? best = null;
        var bestCost = Farthest;
        foreach (var date in sentence.Dates)
        {
            if (date.Start is null || IsSince(sentence, date) || IsAttribute(sentence, sign, date) || IsOfSaying(sentence, sign, date))
            {
                continue;
            }

            var cost = Cost(sentence, sign, date);
            cost = sign.HasSubject && date == Opening(sentence) ? Math.Min(cost, OpeningCost) : cost;
            if (cost < bestCost && !BelongsToAnother(sentence, sign, date, cost))
            {
                (best, bestCost) = (date, cost);
            }
        }

        best ??= sign.HasSubject && Opening(sentence) is { } opening && !IsOfSaying(sentence, sign, opening) ? opening : null;
        best ??= sign.HasSubject && OfOpeningPhrase(sentence, sign) is { } phrase && !IsOfSaying(sentence, sign, phrase) ? phrase : null;
        best ??= IsFollowed(sentence, sign) ? DayBefore(sentence, sign) : null;
        return best is null ? ActDate.Unknown : ActDate.Of(best);
    }

    // "được công bố ngày 7/7 sau cuộc họp giữa A và B": what follows a talk at once happens on its day
    private static bool IsFollowed(SentenceReading sentence, ActSign sign) =>
        sign.IsNoun && sign.First > sentence.First && (sentence.Article.Word(sign.First - 1) is "sau" || (sign.First > sentence.First + 1 && sentence.Article.Word(sign.First - 1) is "một" && sentence.Article.Word(sign.First - 2) is "sau"));

    private static DateMention? DayBefore(SentenceReading sentence, ActSign sign)
    {
        DateMention? last = null;
        foreach (var date in sentence.Dates)
        {
            var isBefore = sentence.Article.Tokens.FirstAt(date.Span.Start) < sign.First;
            last = isBefore && date is { Start: not null, Precision: DatePrecision.Day } && !IsOfSaying(sentence, sign, date) ? date : last;
        }

        return last;
    }

    // "ngày 28/1, hơn một tuần sau ngày ông X nhậm chức": the act that another one's day is measured from
    public static bool IsMeasuredFrom(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.First - 1; at > sentence.First && at > sign.First - MostSubjectWords; at--)
        {
            if (sentence.Article.IsPunctuation(at))
            {
                return false;
            }

            if (sentence.Article.Word(at) is "ngày" && sentence.Article.Word(at - 1) is "sau" or "trước" or "từ" && !sentence.Dates.Any(date => date.Span.Contains(sentence.Article.Tokens[at].Span)))
            {
                return true;
            }
        }

        return false;
    }

    // "rút khỏi thỏa thuận hạt nhân năm 2015": the year is the agreement's
    private static bool IsAttribute(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var first = sentence.Article.Tokens.FirstAt(date.Span.Start);
        return sign.Rule.Type != "AGREE" && date.Precision == DatePrecision.Year && first > sign.End && sentence.Article.Word(first) is "năm"
            && !sentence.Article.Is(first - 1, CueKinds.Preposition | CueKinds.Adverb | CueKinds.Adverbial) && !sentence.Article.IsPunctuation(first - 1) && sentence.GroupAt(first - 1) is null
            && sentence.Article.Word(first - 1) is not ("hồi" or "suốt" or "cả" or "đầu" or "cuối" or "giữa") && !sentence.Signs.Any(other => other.End == first);
    }

    // "lần đầu kể từ năm 1945": a time that the act is measured from
    private static bool IsSince(SentenceReading sentence, DateMention date)
    {
        if (date.Precision == DatePrecision.Day)
        {
            return false;
        }

        var first = sentence.Article.Tokens.FirstAt(date.Span.Start);
        return sentence.Article.Word(first) is "kể" || (first >= sentence.First + 2 && sentence.Article.Word(first - 1) is "từ" && sentence.Article.Word(first - 2) is "kể");
    }

    // "Điện Kremlin ngày 28/11 khẳng định …": the day of the words, not of what they tell
    private static bool IsOfSaying(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var (first, end) = sentence.Article.Tokens.Inside(date.Span);
        return Reports(sentence, end, sign.First) || Reports(sentence, sign.End, first) || (sign.IsNoun && end <= sign.First && IsBehindSaying(sentence, first) && HasComma(sentence, end, sign.First));
    }

    private static bool Reports(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (sentence.Article.Is(at, CueKinds.Reporting))
            {
                return true;
            }
        }

        return false;
    }

    // "ông nói với truyền thông ngày 20/5, khi được hỏi về vòng đàm phán"
    private static bool IsBehindSaying(SentenceReading sentence, int date)
    {
        for (var at = date - 1; at >= sentence.First && at > date - 6 && !sentence.Article.IsPunctuation(at); at--)
        {
            if (sentence.Article.Is(at, CueKinds.Reporting))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasComma(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (sentence.Article.Word(at) is ",")
            {
                return true;
            }
        }

        return false;
    }

    private static bool BelongsToAnother(SentenceReading sentence, ActSign sign, DateMention date, int cost)
    {
        if (date == Opening(sentence))
        {
            return !sign.HasSubject && sentence.Signs.Any(other => other.HasSubject) && cost > 4;
        }

        return sentence.Signs.Any(other => other != sign && !Overlap(other, sign) && Cost(sentence, other, date) < cost && !IsSaidIn(other, sign));
    }

    // "trả lời phỏng vấn hôm 27/11, ông X dọa …": the day of the interview is the day of the words spoken in it
    private static bool IsSaidIn(ActSign other, ActSign sign) =>
        other.Rule.Frame == ActFrame.Statement && other.First < sign.First && sign.HasSubject && sign.Rule.Type is "ACCUSE" or "THREATEN" or "REQUEST" or "REJECT" or "SUPPORT" or "STATE";

    private static bool Overlap(ActSign left, ActSign right) => left.First < right.End && right.First < left.End;

    // the date with which the sentence opens: before every act and every subject's verb; of "một tháng trước, hôm 23/1" the finer one
    private static DateMention? Opening(SentenceReading sentence)
    {
        var at = 0;
        while (at < sentence.Dates.Count && sentence.Dates[at].Start is null)
        {
            at++;
        }

        if (at == sentence.Dates.Count || sentence.Signs.Count == 0)
        {
            return null;
        }

        var tokens = sentence.Article.Tokens;
        var date = sentence.Dates[at];
        if (at + 1 < sentence.Dates.Count && sentence.Dates[at + 1] is { Start: not null } next && next.Precision < date.Precision
            && tokens.FirstAt(next.Span.Start) - tokens.Inside(date.Span).End <= 2)
        {
            date = next;
        }

        var (first, end) = tokens.Inside(date.Span);
        return end <= sentence.Signs[0].First && first - sentence.First <= MostOpeningWords ? date : null;
    }

    // "Tiếp Đại sứ X chiều 26/7, Bộ trưởng Y bày tỏ …": the phrase before the subject dates the verb behind it too
    private static DateMention? OfOpeningPhrase(SentenceReading sentence, ActSign sign)
    {
        var tokens = sentence.Article.Tokens;
        foreach (var date in sentence.Dates)
        {
            var (first, end) = tokens.Inside(date.Span);
            if (date is not { Start: not null, Precision: DatePrecision.Day } || end + 1 >= sign.First || sentence.Article.Word(end) is not "," || first - sentence.First > MostPhraseWords)
            {
                continue;
            }

            var startsWithAct = sentence.Signs[0].VerbFirst <= sentence.First + 2 && sentence.Signs[0].End <= first;
            return startsWithAct && sentence.Groups.Any(group => group.First > end && group.First <= end + 4 && group.End <= sign.First) ? date : null;
        }

        return null;
    }

    private static int Cost(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var article = sentence.Article;
        var (first, end) = article.Tokens.Inside(date.Span);
        var (from, to) = first >= sign.End ? (sign.End, first) : (end, sign.First);
        var cost = Math.Max(0, to - from);
        if (cost >= Farthest)
        {
            return cost;
        }

        var isBehind = first < sign.First;
        cost += isBehind ? BehindDate : 0;
        if (isBehind && article.Word(end) is "khi" || (isBehind && end + 1 < sign.First && article.Word(end) is "," && article.Word(end + 1) is "khi"))
        {
            // "từ tuần trước, khi ông X cáo buộc"
            from = Math.Min(to, end + 2);
        }

        for (var at = from; at < to; at++)
        {
            cost += article.Word(at) switch
            {
                "," => isBehind ? 10 : 5,
                ";" or ":" or "“" or "”" or "\"" => 8,
                "để" or "nhằm" or "vì" or "do" or "bởi" or "nhờ" => 6,
                "bất" when article.Word(at + 1) is "chấp" => 10,
                _ => article.Is(at, CueKinds.Boundary | CueKinds.Adverbial) ? 10 : 0,
            };
        }

        return cost + (sentence.Signs.Count(other => other != sign && other.First >= from && other.End <= to) * 6);
    }
}
