using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>Dates that are near an act and yet not its own.</summary>
internal static class DateBound
{
    private const int MostSubjectWords = 7;

    private const int MostOccasionWords = 8;

    /// <summary>"ngày 28/1, hơn một tuần sau ngày ông X nhậm chức": the act that another one's day is measured from.</summary>
    public static bool IsMeasuredFrom(SentenceReading sentence, ActSign sign)
    {
        if (!sentence.Article.IsDated && IsCountedFrom(sentence, sign))
        {
            return true;
        }

        for (var at = sign.First - 1; at > sentence.First && at > sign.First - MostSubjectWords; at--)
        {
            if (sentence.Article.IsPunctuation(at))
            {
                return false;
            }

            if (sentence.Article.Word(at) is "ngày" && sentence.Article.Word(at - 1) is "sau" or "trước" or "từ" && !sentence.IsDate(at))
            {
                return true;
            }
        }

        return false;
    }

    // "ngày 11/2, một ngày sau cuộc họp …"
    private static bool IsCountedFrom(SentenceReading sentence, ActSign sign) =>
        sign.First - 3 >= sentence.First && sentence.Article.Word(sign.First - 1) is "sau" or "trước"
        && sentence.Article.Word(sign.First - 2) is "ngày" or "tuần" or "tháng" or "năm" or "giờ"
        && (sentence.Article.Word(sign.First - 3) is "một" or "hai" or "ba" or "vài" || char.IsAsciiDigit(sentence.Article.Word(sign.First - 3)[0]));

    /// <summary>"rút khỏi thỏa thuận hạt nhân năm 2015", "giữ chức nhiệm kỳ 2016-2021": the year is the agreement's, the term's.</summary>
    public static bool IsAttribute(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var first = sentence.Article.Tokens.FirstAt(date.Span.Start);
        if (first >= sentence.First + 2 && (sentence.Article.Word(first - 2), sentence.Article.Word(first - 1)) is ("nhiệm", "kỳ") or ("giai", "đoạn"))
        {
            return true;
        }

        // "bắt Nguyễn Văn A, sinh ngày 5/6/1980, trú tại X"
        if (sentence.Article.Word(first - 1) is "sinh" or "sn" && first - 1 >= sentence.First)
        {
            return true;
        }

        // "gọi vụ việc hôm 15/3 là hành động khủng bố": of what is judged, not of the words
        if (sign.Rule.Type is "ACCUSE" or "SUPPORT" && first > sign.First && first < sign.End)
        {
            return true;
        }

        if (IsOfFeast(sentence, sign, first))
        {
            return true;
        }

        // "dỡ bỏ tình trạng khẩn cấp áp dụng từ năm 2012": how long it had stood
        if (date.Precision is DatePrecision.Year or DatePrecision.Month && first >= sign.End + 3 && sentence.Article.Word(first - 1) is "từ"
            && (sentence.Article.Word(first - 3), sentence.Article.Word(first - 2)) is ("áp", "dụng" or "đặt") or ("ban", "bố" or "hành") or ("kéo", "dài") or ("duy", "trì"))
        {
            return true;
        }

        // "rút khỏi thỏa thuận ký với Iran năm 2015"
        if (sign.Rule.Type != "AGREE" && date.Precision == DatePrecision.Year && first > sign.End && first - sign.End <= MostOccasionWords && sentence.Article.Has(sign.End, first, "ký") && !sentence.Article.HasMark(sign.End, first))
        {
            return true;
        }

        return date.Precision == DatePrecision.Year && ((first > sign.End && sign.Rule.Type != "AGREE") || IsSetOff(sentence, sign, date)) && IsOfNoun(sentence, first) && !sentence.Signs.Any(other => other.End == first);
    }

    // "chúc mừng nhân dịp kỷ niệm 26 năm Quốc khánh (3/7)": the day of what is celebrated
    private static bool IsOfFeast(SentenceReading sentence, ActSign sign, int first)
    {
        for (var at = first - 1; at > sign.End && at > first - MostOccasionWords && sentence.Article.Word(at) is not ","; at--)
        {
            if ((sentence.Article.Word(at - 1), sentence.Article.Word(at)) is ("kỷ", "niệm") or ("quốc", "khánh") or ("nhân", "dịp"))
            {
                return true;
            }
        }

        return false;
    }

    // "Đối với dự án trái Luật Đất đai năm 2013, Bộ Tài chính kiến nghị …"
    private static bool IsSetOff(SentenceReading sentence, ActSign sign, DateMention date) =>
        sentence.Article.Tokens.Inside(date.Span).End is var end && end < sign.VerbFirst && sentence.Article.Word(end) is ",";

    private static bool IsOfNoun(SentenceReading sentence, int first) =>
        first > sentence.First && sentence.Article.Word(first) is "năm"
        && !sentence.Article.Is(first - 1, CueKinds.Preposition | CueKinds.Adverb | CueKinds.Adverbial) && !sentence.Article.IsPunctuation(first - 1) && sentence.GroupAt(first - 1) is null
        && sentence.Article.Word(first - 1) is not ("hồi" or "suốt" or "cả" or "đầu" or "cuối" or "giữa");

    /// <summary>"hoan nghênh hai bên triển khai chương trình từ ngày 1/3", "hứa hoàn thành trước 30/12", "đồng ý kéo dài đến tháng 3/2018": when what is spoken of begins, or has to be done.</summary>
    public static bool IsOfTopic(SentenceReading sentence, ActSign sign, DateMention date)
    {
        if (!SpokenActs.Are(sign.Rule.Type) && sign.Rule is not { Type: "AGREE", Mode: "" })
        {
            return false;
        }

        var first = sentence.Article.Tokens.FirstAt(date.Span.Start);
        return first > sign.End && (sentence.Article.Word(first - 1) is "trước" || (sign.Rule.Type == "AGREE" && sentence.Article.Word(first - 1) is "đến" or "tới") || (sentence.Article.Word(first - 1) is "từ" && SpokenActs.AreAimed(sign.Rule.Type))
            || (sentence.Article.Word(first - 1), sentence.Article.Word(first - 2)) is ("nhất", "chậm" or "muộn"));
    }

    /// <summary>"lần đầu kể từ năm 1945", "kéo dài đến hết ngày 25/5", "gia hạn cho đến ngày 31/1": a time that the act is measured from or lasts until.</summary>
    public static bool IsSince(SentenceReading sentence, DateMention date)
    {
        var article = sentence.Article;
        var first = article.Tokens.FirstAt(date.Span.Start);
        var before = first >= sentence.First + 2 ? (article.Word(first - 2), article.Word(first - 1)) : ("", "");
        var isMeasured = date.Precision == DatePrecision.Day
            ? before is ("đến" or "tới", "hết") or ("cho", "đến" or "tới")
            : article.Word(first) is "kể" || before is ("kể", "từ") || IsBeforeYear(sentence, date, first);
        return isMeasured || IsOfOccasionSince(sentence, first);
    }

    // "Trước năm 2020, hai nước sẽ …"
    private static bool IsBeforeYear(SentenceReading sentence, DateMention date, int first) =>
        date.Precision == DatePrecision.Year && first > sentence.First && sentence.Article.HasPair(first - 1, first + 1, "trước", "năm");

    // "chuyến thăm đầu tiên kể từ sau cuộc đảo chính tháng 7/2016": the month of what it is measured from
    private static bool IsOfOccasionSince(SentenceReading sentence, int first)
    {
        for (var at = first - 1; at > sentence.First && at >= first - MostOccasionWords && !sentence.Article.IsPunctuation(at); at--)
        {
            if (sentence.Article.Word(at) is "từ" && sentence.Article.Word(at - 1) is "kể")
            {
                return at + 1 < sentence.End && sentence.Article.Word(at + 1) is "sau" or "cuộc" or "vụ" or "trận";
            }
        }

        return false;
    }
}
