using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"gặp ông Y bên lề hội nghị G20 hôm 7/7": the day behind a conference or visit is that of what happened at it too.</summary>
internal static class SharedDay
{
    private const int FarthestOccasion = 3;

    /// <summary>Whether <paramref name="occasion"/> is where the act took place, and its day is one day behind it.</summary>
    public static bool Is(SentenceReading sentence, ActSign sign, ActSign occasion, DateMention date)
    {
        if (IsSetting(sentence, sign, occasion, date))
        {
            return true;
        }

        if (occasion.First < sign.End || occasion.Rule is not { Type: "CONSULT", Mode: "multilateral" or "visit" } || date.Start != date.End || date.IsSpanOfDays
            || sentence.Article.Tokens.FirstAt(date.Span.Start) < occasion.End)
        {
            return false;
        }

        return IsAt(sentence, occasion) && !Enumerable.Range(sign.End, occasion.First - sign.End).Any(sentence.Article.IsPunctuation)
            && !sentence.Signs.Any(between => between.First >= sign.End && between.End <= occasion.First);
    }

    /// <summary>"kêu gọi Đức gửi xe tăng trong bài phát biểu tối 8/5": the one day of the sentence, told of the talk or speech in which the words of <paramref name="sign"/> were said.</summary>
    public static DateMention? OfSetting(SentenceReading sentence, ActSign sign)
    {
        if (sentence.Dates is not [var date] || !sign.HasSubject)
        {
            return null;
        }

        foreach (var occasion in sentence.Signs)
        {
            if (IsSetting(sentence, sign, occasion, date))
            {
                return date;
            }
        }

        return null;
    }

    // "cáo buộc Nga trong cuộc điện đàm với ông Y hôm 8/5", but not "kêu gọi ủng hộ tại cuộc họp ngày mai"
    private static bool IsSetting(SentenceReading sentence, ActSign sign, ActSign occasion, DateMention date) =>
        date.IsOneDay() && sentence.Article.Tokens.FirstAt(date.Span.Start) is var first && first >= occasion.End
        && TalkSetting.VerbOf(sentence, occasion) == sign && !sentence.Article.HasMark(occasion.End, first)
        && !(sentence.Article.Analysis.Article.Published is { } published && date.Start > published.End);

    /// <summary>"tán thành ý nguyện này khi gặp ông X hôm thứ Hai": done at the talk, so on its day.</summary>
    public static bool IsMeanwhile(SentenceReading sentence, ActSign sign, ActSign other) =>
        other.First > sign.End + 1 && sentence.Article.Word(other.VerbFirst - 1) is "khi" && sentence.Article.Word(other.VerbFirst - 2) is not ("sau" or "trước" or "từ" or "đến" or "tới")
        && !sentence.Article.HasMark(sign.End, other.VerbFirst) && !sentence.Signs.Any(between => between.First >= sign.End && between.End < other.VerbFirst);

    /// <summary>"Hồi tháng 9 hai bên nhất trí, nhân chuyến thăm của ông X, …": the visit is of the time of what was done at it.</summary>
    public static bool IsOccasion(SentenceReading sentence, ActSign sign) =>
        sign.IsNoun && !sign.HasSubject && sign.Rule is { Type: "CONSULT", Mode: "visit" or "multilateral" } && IsAt(sentence, sign);

    // "bên lề", "trong khuôn khổ", "nhân dịp dự", and of a conference "tại"
    private static bool IsAt(SentenceReading sentence, ActSign occasion)
    {
        for (var at = occasion.First - 1; at > sentence.First && at >= occasion.First - FarthestOccasion; at--)
        {
            if (sentence.Article.Word(at) is "lề" or "khổ" or "nhân" or "dịp")
            {
                return true;
            }
        }

        // "tại một phiên họp bất thường … trong ngày 8/5"
        var link = sentence.Article.Word(occasion.First - 1) is "một" ? occasion.First - 2 : occasion.First - 1;
        return sentence.Article.Word(link) is "trong" || (occasion.Rule.Mode == "multilateral" && sentence.Article.Word(link) is "tại" or "ở");
    }
}
