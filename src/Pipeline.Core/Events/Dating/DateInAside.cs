using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Ông X, người hôm 5/8 đắc cử, …", "Ông X, hôm 5/8 vừa thăm Lào, …": the day of what is told of X in passing, not of the verb behind.</summary>
internal static class DateInAside
{
    private const int FarthestOpening = 14;

    // ", người nắm quyền từ"
    private const int LongestSince = 8;

    /// <summary>Whether <paramref name="date"/> stands in such an aside and <paramref name="sign"/> behind it.</summary>
    public static bool IsOfAnother(SentenceReading sentence, ActSign sign, DateMention date) =>
        sentence.Article.Tokens.Inside(date.Span) is var (first, end) && end < sign.VerbFirst && sentence.Article.Has(end, sign.VerbFirst, ",") && (IsSince(sentence, date, first, end) || IsIn(sentence, first));

    /// <summary>"hôm 13/6 thả ông X, người bị kết án hồi tháng 3/2016": whether <paramref name="date"/> stands before the aside in which the act is told with a date of its own.</summary>
    public static bool IsOutside(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var tokens = sentence.Article.Tokens;
        if (tokens.Inside(date.Span).End > sign.First || !sentence.Article.Has(tokens.Inside(date.Span).End, sign.First, ",") || !IsIn(sentence, sign.VerbFirst))
        {
            return false;
        }

        foreach (var own in sentence.Dates)
        {
            var first = tokens.FirstAt(own.Span.Start);
            if (own != date && first >= sign.End && first - sign.End <= FarthestOpening && !sentence.Article.Has(sign.End, first, ",", ";"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'"Hôm nay là ngày lịch sử", ông X phát biểu': the day that is spoken of need not be the one on which it is said.</summary>
    public static bool IsQuoted(SentenceReading sentence, ActSign sign, DateMention date) =>
        sign.Rule.Type == "STATE" && sentence.Article.Analysis.Quotes.Any(quote => quote.Span.Contains(date.Span) && !quote.Span.Contains(sign.Span));

    /// <summary>Whether what begins at the token <paramref name="at"/> is told in such an aside.</summary>
    public static bool IsIn(SentenceReading sentence, int at)
    {
        var article = sentence.Article;
        for (var comma = at - 1; comma > sentence.First && comma >= at - FarthestOpening; comma--)
        {
            if (article.IsPunctuation(comma) && !sentence.IsDate(comma))
            {
                return article.Word(comma) is "," && (sentence.GroupAt(comma - 1) is not null || article.Word(comma - 1) is ")") && Begins(sentence, comma + 1);
            }
        }

        return false;
    }

    // "ông X, cầm quyền từ năm 1994, gọi …"
    private static bool IsSince(SentenceReading sentence, DateMention date, int first, int end) =>
        date.Precision == DatePrecision.Year && sentence.Article.Word(end) is "," && (sentence.Article.Word(first - 1) is "từ" || sentence.Article.Word(first) is "từ")
        && Enumerable.Range(first - LongestSince, LongestSince - 1).Any(comma => comma > sentence.First && sentence.Article.Word(comma) is "," && sentence.GroupAt(comma - 1) is not null);

    private static bool Begins(SentenceReading sentence, int at)
    {
        var article = sentence.Article;
        if (article.Word(at) is "người" || (article.EntityAt[at] < 0 && article.Word(at) is "nước" or "nơi"))
        {
            return true;
        }

        at = article.Word(at) is "vào" or "hôm" or "hồi" && !sentence.IsDate(at) ? at + 1 : at;
        while (at < sentence.End && sentence.IsDate(at))
        {
            at++;
        }

        return article.Word(at) is "vừa" or "mới" or "từng" or "vốn";
    }
}
