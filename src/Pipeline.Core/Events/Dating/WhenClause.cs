using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>Days of a clause of <c>khi</c> and of the clause that it stands with: both are of one time.</summary>
internal static class WhenClause
{
    private const int FarthestVerb = 12;

    /// <summary>"Hôm qua, Quốc hội bầu … vào vị trí bỏ trống từ giữa tháng 1, khi ông X xin thôi": the date right before <c>khi</c> is that of what is told behind it; null when none stands there.</summary>
    public static DateMention? DayBefore(SentenceReading sentence, ActSign sign)
    {
        foreach (var date in sentence.Dates)
        {
            if (date.IsTold() && ActDate.IsIn(date) && IsOfClause(sentence, sentence.Article.Tokens.Inside(date.Span).End, sign))
            {
                return date;
            }
        }

        return null;
    }

    // whether "khi" stands right behind the date, with or without a comma, and the verb in its clause
    private static bool IsOfClause(SentenceReading sentence, int end, ActSign sign)
    {
        var when = sentence.Article.Word(end) is "," ? end + 1 : end;
        return when < sign.First && sign.First - when <= FarthestVerb && sentence.Article.Word(when) is "khi" && !sentence.Article.Tokens[when].IsCapitalised && sentence.Article.Word(when - 1) is not ("trước" or "sau" or "từ") && !sentence.Article.HasMark(when, sign.First) && !IsAimedAt(sentence, when, sign)
            && !IsOfVerb(sentence, when, sign.First);
    }

    /// <summary>"Cảnh sát bắt 1.800 người khi phe đối lập xuống đường hôm thứ Tư": the sentence's only day is that of both; null when it has others, or the clause is one of before and after.</summary>
    public static DateMention? DayBehind(SentenceReading sentence, ActSign sign)
    {
        if (!sign.HasSubject || sign.IsNoun || sentence.Dates is not [{ Precision: DatePrecision.Day, Start: { } day, IsToCome: false } date] || day != date.End || day > sentence.Article.Analysis.Article.Published?.End)
        {
            return null;
        }

        var first = sentence.Article.Tokens.FirstAt(date.Span.Start);
        for (var at = sign.End; at < first && !sentence.Article.IsPunctuation(at); at++)
        {
            if (sentence.Article.Word(at) is "khi")
            {
                return sentence.Article.Word(at - 1) is not ("sau" or "trước" or "từ" or "đến" or "tới" or "trong" or "kể") && !sentence.Article.HasMark(at, first) && IsOfVerb(sentence, at, first) ? date : null;
            }
        }

        return null;
    }

    // "bị bắt hôm nay khi đang chuẩn bị tấn công": what he was about to do he did not do on the day
    private static bool IsAimedAt(SentenceReading sentence, int when, ActSign sign) => sentence.Article.Has(when, sign.First, "chuẩn", "kế", "mưu", "định", "toan", "tìm");

    private static bool IsOfVerb(SentenceReading sentence, int when, int date) =>
        sentence.Signs.Exists(verb => verb is { IsNoun: false } && verb.First > when && verb.End <= date);
}
