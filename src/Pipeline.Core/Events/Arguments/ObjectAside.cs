using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Steps over what stands between an act and its objects and parts nothing: dates, brackets, quotation marks of its own.</summary>
internal static class ObjectAside
{
    private const int LongestDate = 12;
    private const int LongestBracket = 16;

    /// <summary>The token behind the aside at <paramref name="at"/>; null when none stands there.</summary>
    public static int? Skip(SentenceReading sentence, ActSign sign, int at)
    {
        // "thương lượng kín, từ 6 đến 10/3, giữa A và B": a date between commas parts nothing
        if (sentence.Article.Word(at) is "," && DateClose(sentence, at) is { } close)
        {
            return close + 1;
        }

        return IsOwnQuote(sentence.Article, sign, at) ? at + 1 : null;
    }

    // "X “tố” Y bịa đặt": the verb alone stands between the quotation marks
    private static bool IsOwnQuote(ArticleReading article, ActSign sign, int at) =>
        at == sign.End && sign.First > 0 && article.Word(at) is "”" or "\"" or "’" or "'" && article.Word(sign.First - 1) is "“" or "\"" or "‘" or "'";

    private static int? DateClose(SentenceReading sentence, int comma)
    {
        var dated = false;
        for (var at = comma + 1; at < sentence.End && at <= comma + LongestDate; at++)
        {
            if (sentence.Article.Word(at) is ",")
            {
                return dated && at + 1 < sentence.End && sentence.Article.Word(at + 1) is "giữa" or "với" or "cùng" ? at : null;
            }

            var isDate = sentence.IsDate(at);
            dated |= isDate;
            if (!isDate && sentence.Article.Word(at) is not ("từ" or "đến" or "hôm" or "vào" or "ngày" or "trong"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The token behind the bracket that opens at <paramref name="at"/>.</summary>
    public static int SkipBracket(SentenceReading sentence, int at) => (Brackets.Close(sentence.Article, at, sentence.End, LongestBracket) ?? at) + 1;
}
