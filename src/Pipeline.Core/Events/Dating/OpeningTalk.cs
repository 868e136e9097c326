using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Sau hơn bốn giờ hội đàm với X ở Ankara, Y tối 17/10 thông báo …": what comes of a talk comes on its day.</summary>
internal static class OpeningTalk
{
    private const int MostOpeningWords = 6;

    /// <summary>The only day that the sentence names behind the talk, or null.</summary>
    public static DateMention? DayOf(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        if (sign.Rule is not { Type: "CONSULT", Mode: "meet" or "phone" or "negotiate" } || article.Word(sentence.First) is not "sau" || sign.First - sentence.First > MostOpeningWords || !IsOneTalk(sentence, sign))
        {
            return null;
        }

        DateMention? only = null;
        foreach (var date in sentence.Dates)
        {
            if (!date.IsDay() || only is not null || article.Tokens.FirstAt(date.Span.Start) < sign.End)
            {
                return null;
            }

            only = date;
        }

        return only;
    }

    // "Sau hai năm đàm phán": not of one day
    private static bool IsOneTalk(SentenceReading sentence, ActSign sign) =>
        sentence.Article.Word(sign.First) is "cuộc" or "buổi" || sentence.Article.Word(sign.First - 1) is "giờ" or "tiếng" or "phút" or "đồng" or "buổi"
        || sentence.Article.Word(sign.First + 1) is "cuộc" or "buổi";
}
