using Pipeline.Core.Language;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Events.Reading;

/// <summary>"Hà Nội, 13/6 - Tiếp tục chuyến thăm, sáng nay …": where and when a report was written stands before its first sentence, which begins behind the dash.</summary>
internal static class DatelineEnd
{
    private const int MostWords = 9;

    // day and month
    private const int LeastNumbers = 2;

    /// <summary>The first token behind the dateline; null where there is none, or where the sentence has no other day and so needs that of its dateline.</summary>
    /// <param name="article">The article.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="end">One past its last token.</param>
    /// <param name="dates">The dates of the sentence in reading order.</param>
    public static int? Of(ArticleReading article, int first, int end, List<DateMention> dates)
    {
        if (dates.Count == 0 || !IsNamed(article, first))
        {
            return null;
        }

        var numbers = 0;
        for (var at = first; at + 1 < end && at - first <= MostWords; at++)
        {
            if (article.Word(at) is "-" or "–" or "—")
            {
                return numbers >= LeastNumbers && dates.Exists(date => date is { Precision: DatePrecision.Day, Start: not null } && article.Tokens.FirstAt(date.Span.Start) > at) ? at + 1 : null;
            }

            var isNumber = article.Tokens[at].Kind == TokenKind.Number;
            numbers += isNumber ? 1 : 0;
            if (!isNumber && !article.IsPunctuation(at) && !IsNamed(article, at) && article.Word(at) is not ("ngày" or "tp"))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsNamed(ArticleReading article, int at) =>
        article.EntityAt[at] is >= 0 and var entity && article.Entities[entity].Kind is EntityKind.Place or EntityKind.Country;
}
