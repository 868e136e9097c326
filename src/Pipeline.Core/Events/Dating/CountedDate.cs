using NodaTime;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Hai ngày sau khi ban bố thiết quân luật, chiều 22/5 …", "hôm 2/8, sáu tháng sau khi ông X tuyên bố …": the act from which a day is counted, and so its own day.</summary>
internal static class CountedDate
{
    private const string Rule = "counted-from-event";
    private const int FarthestWords = 9;
    private const int FarthestOwn = 14;

    // "bốn ngày sau khi một oanh tạc cơ Su-24 của không quân X bị … bắn rơi"
    private const int FarthestFirstVerb = 18;

    private const int WeekSlack = 3;

    /// <summary>The day, or null when none is counted from the act from one that the sentence names.</summary>
    public static ActDate? Find(SentenceReading sentence, ActSign sign)
    {
        if (Before(sentence, sign) is not { } counted || HasOwnDay(sentence, sign))
        {
            return null;
        }

        foreach (var date in sentence.Dates)
        {
            if (date is { Precision: DatePrecision.Day, Start: { } day } && date.End == day && !IsOfOther(sentence, counted, date))
            {
                return Counted(sentence, counted, day);
            }
        }

        return null;
    }

    // "ba ngày sau khi hai bên ký hôm thứ Bảy, và hai ngày sau khi ông Y …": the day of the first is not what the second is counted from
    private static bool IsOfOther(SentenceReading sentence, DateMention counted, DateMention date)
    {
        var first = sentence.Article.Tokens.FirstAt(date.Span.Start);
        foreach (var other in sentence.Dates)
        {
            if (other != counted && other.Rule == Rule && other.Span.End <= date.Span.Start && !sentence.Article.HasMark(sentence.Article.Tokens.Inside(other.Span).End, first))
            {
                return true;
            }
        }

        return false;
    }

    // "hai tháng sau khi ông X sang thăm Nhật Bản hôm 16/3"
    private static bool HasOwnDay(SentenceReading sentence, ActSign sign)
    {
        foreach (var date in sentence.Dates)
        {
            var first = sentence.Article.Tokens.FirstAt(date.Span.Start);
            if (date.IsDay() && first >= sign.End && first - sign.End <= FarthestOwn && !sentence.Article.Has(sign.End, first, ",", ";"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Động thái diễn ra ba ngày sau khi London đuổi …": the act's own day, counted from <paramref name="story"/>; unknown where nobody counts.</summary>
    public static ActDate FromStory(SentenceReading sentence, ActSign sign, ActDate story) =>
        Before(sentence, sign) is not { } counted ? (Opening(sentence, sign) is { } opening ? FromClause(sentence, opening, story) : story.ForNext())
        : story is { Precision: DatePrecision.Day, Start: { } day } && story.End == day ? Counted(sentence, counted, day) ?? ActDate.Unknown
        : ActDate.Unknown;

    /// <summary>Whether the sentence opens with a count from another act, on which the act's day rests.</summary>
    public static bool IsOpened(SentenceReading sentence, ActSign sign) => Opening(sentence, sign) is not null;

    // "Một ngày trước khi xảy ra đụng độ, Bangkok trục xuất …": the clause that opens the sentence is of the story's day, and the act so many days from it
    private static ActDate FromClause(SentenceReading sentence, DateMention counted, ActDate story)
    {
        var (first, end) = sentence.Article.Tokens.Inside(counted.Span);
        end -= sentence.Article.Word(end - 1) is "đó" ? 1 : 0;
        // "chỉ vài phút trước khi lệnh ngừng bắn có hiệu lực", "vài giờ trước đó": on the same day
        if (end - 2 >= first && sentence.Article.Word(end - 2) is "phút" or "giờ" or "tiếng" or "hồ")
        {
            return story with { Basis = DateBasis.Relative };
        }

        if (story is not { Precision: DatePrecision.Day, Start: { } day } || story.End != day || end - 3 < first || sentence.Article.Word(end - 2) is not ("ngày" or "hôm") || SmallNumber.Of(sentence.Article.Word(end - 3)) is not { } count)
        {
            return ActDate.Unknown;
        }

        var own = day.PlusDays(sentence.Article.Word(end - 1) is "sau" ? count : -count);
        return own > sentence.Article.Analysis.Article.Published?.End ? ActDate.Unknown : Of(own, own, DatePrecision.Day, counted);
    }

    private static DateMention? Opening(SentenceReading sentence, ActSign sign)
    {
        foreach (var counted in sentence.Dates)
        {
            var (first, end) = sentence.Article.Tokens.Inside(counted.Span);
            if (counted.Rule == Rule && first - sentence.First <= 1 && end < sign.First && sentence.Article.Word(end) is "khi" && sentence.Article.Has(end, sign.First, ","))
            {
                return counted;
            }
        }

        return null;
    }

    private static DateMention? Before(SentenceReading sentence, ActSign sign)
    {
        foreach (var counted in sentence.Dates)
        {
            if (counted.Rule == Rule && IsCountedFrom(sentence, sentence.Article.Tokens.Inside(counted.Span).End, sign))
            {
                return counted;
            }
        }

        return null;
    }

    private static bool IsCountedFrom(SentenceReading sentence, int end, ActSign sign) =>
        end <= sign.First && !sentence.Article.HasMark(end, sign.First)
        && (sign.First - end <= FarthestWords || (sign.First - end <= FarthestFirstVerb && !sentence.Signs.Exists(other => other.First >= end && other.End <= sign.First)));

    // back from the named day when it says "after" it: to the day, the days around it (a count of weeks is seldom exact), or the month or year in which that count ends
    private static ActDate? Counted(SentenceReading sentence, DateMention counted, LocalDate day)
    {
        var (first, end) = sentence.Article.Tokens.Inside(counted.Span);
        if (end - 3 < first || sentence.Article.Word(end - 1) is not ("sau" or "trước") || SmallNumber.Of(sentence.Article.Word(end - 3)) is not { } count)
        {
            return null;
        }

        var steps = sentence.Article.Word(end - 1) is "sau" ? -count : count;
        return sentence.Article.Word(end - 2) switch
        {
            "ngày" or "hôm" => Of(day.PlusDays(steps), day.PlusDays(steps), DatePrecision.Day, counted),
            "tuần" => Of(day.PlusDays((7 * steps) - WeekSlack), day.PlusDays((7 * steps) + WeekSlack), DatePrecision.Week, counted),
            "tháng" => Of(day.PlusMonths(steps).With(DateAdjusters.StartOfMonth), day.PlusMonths(steps).With(DateAdjusters.EndOfMonth), DatePrecision.Month, counted),
            "năm" => Of(new LocalDate(day.Year + steps, 1, 1), new LocalDate(day.Year + steps, 12, 31), DatePrecision.Year, counted),
            _ => null,
        };
    }

    private static ActDate Of(LocalDate start, LocalDate end, DatePrecision precision, DateMention counted) =>
        new(start, end, precision, DateBasis.Relative, counted.Text);
}
