using Pipeline.Core.Language.Dates.Expressions;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>Days that a text names without its story moving there: terms, births, jubilees, days in quoted words or said of a man in passing.</summary>
internal static class OffStory
{
    private const int OpeningWords = 3;
    private const int MostClauseWords = 6;
    private const int MostWordsToClause = 11;
    private const int LongestAside = 14;

    // a dash or "đến" between the first and the last day of a jubilee
    private const int MostWordsBetween = 1;

    /// <summary>Whether what follows does not go on from the date at <paramref name="index"/>.</summary>
    public static bool Is(DateContext context, TokenizedText tokens, IReadOnlyList<DateExpression> expressions, int index, DateValue value)
    {
        var expression = expressions[index];
        return IsTerm(context, tokens, expression) || IsBirth(tokens, expression) || IsAnniversary(expressions, index) || IsSpoken(tokens, expression)
            || (value.Days?.End < context.Narrative?.Start && IsOfAside(tokens, expression));
    }

    /// <summary>"Hôm 5/7, …", "Khủng hoảng bùng lên hôm 7/12, khi …": whether the sentence is told of the day, which is neither behind a comma nor that of something named.</summary>
    public static bool Opens(TokenizedText tokens, int sentence, int first)
    {
        for (var at = Math.Max(sentence, first - MostClauseWords); at < first && first > sentence + OpeningWords; at++)
        {
            if (tokens.WordAt(at) is "," or "sau" or "từ" or "kể" or "vụ" or "người" or "khi" or "trước" or "so" or "cuộc" or "trận" or "phiên" or "chuyến" or "thỏa" or "quyết")
            {
                return false;
            }
        }

        return first <= sentence + MostClauseWords;
    }

    /// <summary>"Quan hệ song phương rơi xuống mức thấp nhất hôm 14/2, khi …": whether all that the sentence tells is of the day, since a clause behind it says what happened then.</summary>
    /// <param name="tokens">The article.</param>
    /// <param name="sentence">The first token of the sentence.</param>
    /// <param name="expression">The date.</param>
    public static bool IsToldOf(TokenizedText tokens, int sentence, DateExpression expression)
    {
        var clause = expression.End + (expression.End < tokens.Count && tokens.WordAt(expression.End) is "," ? 1 : 0);
        if (expression.First > sentence + MostWordsToClause || clause >= tokens.Count || tokens.WordAt(clause) is not ("khi" or "lúc"))
        {
            return false;
        }

        for (var at = sentence; at < expression.First; at++)
        {
            if (tokens.WordAt(at) is "," or ":" or "sau" or "từ" or "kể" or "người" or "khi" or "trước" or "so")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Ngày 15/3, đại tá X cho biết lệnh bắt được thực hiện chiều 14/3. … Cùng ngày": the story is at the day that is reported, not at that of the report.</summary>
    public static bool IsReported(TokenizedText tokens, int sentence, int first)
    {
        for (var at = sentence + 1; at < first; at++)
        {
            var before = tokens.WordAt(at - 1);
            if (tokens.WordAt(at) is "rằng" || (before is "cho" && tokens.WordAt(at) is "biết" or "hay") || (before is "thông" && tokens.WordAt(at) is "báo") || (before is "xác" && tokens.WordAt(at) is "nhận"))
            {
                return true;
            }
        }

        return false;
    }

    // "chiều 4/10 công bố lệnh cấm, có hiệu lực từ 5/10. Đến tối, …": from or until when something holds is not where the story is
    private static bool IsTerm(DateContext context, TokenizedText tokens, DateExpression expression) =>
        expression.First > 0 && (context.SentenceDay is not null && tokens.WordAt(expression.First - 1) is "từ" or "đến" or "tới" || IsDeadline(context, tokens, expression));

    // "cam kết trả đủ lương trước ngày 30/6", "chậm nhất là ngày 17/6"
    private static bool IsDeadline(DateContext context, TokenizedText tokens, DateExpression expression) =>
        context.Narrative is not null && (tokens.WordAt(expression.First - 1) is "trước" || (expression.First > 1 && tokens.WordAt(expression.First - 2) is "nhất" && tokens.WordAt(expression.First - 1) is "là" or "vào"));

    // "sinh ngày 24/1/1953. … Đêm 9/5 … cùng ngày": nothing else in the story is of that day
    private static bool IsBirth(TokenizedText tokens, DateExpression expression) =>
        expression.First > 0 && tokens.WordAt(expression.First - 1) is "sinh";

    // '"Hôm nay, tôi tuyên bố …", ông nói': the day of the speaker, whom the story need not be at
    private static bool IsSpoken(TokenizedText tokens, DateExpression expression)
    {
        if (expression is not OffsetExpression { Unit: DateUnit.Day, FromNarrative: false, Count: 0 or -1 or 1 })
        {
            return false;
        }

        var quotes = 0;
        for (var at = expression.First - 1; at >= 0 && !tokens[at + 1].StartsLine; at--)
        {
            if (tokens.WordAt(at) is "“" or "”")
            {
                return tokens.WordAt(at) is "“";
            }

            quotes += tokens.WordAt(at) is "\"" ? 1 : 0;
        }

        return quotes % 2 == 1;
    }

    // "do ông X, người vừa nhậm chức hôm 21/4, công bố. … cùng ngày": what is said of a man is not where the story is
    private static bool IsOfAside(TokenizedText tokens, DateExpression expression)
    {
        for (var at = expression.First - 1; at > 0 && at >= expression.First - LongestAside && !tokens[at].StartsLine; at--)
        {
            if (tokens.WordAt(at) is "," or ".")
            {
                return tokens.WordAt(at) is "," && tokens.WordAt(at + 1) is "người";
            }
        }

        return false;
    }

    // "50 năm quan hệ (24/6/1967 - 24/6/2017)": nothing was done on these days
    private static bool IsAnniversary(IReadOnlyList<DateExpression> expressions, int index) =>
        (index > 0 && AreYearsApart(expressions[index - 1], expressions[index])) || (index + 1 < expressions.Count && AreYearsApart(expressions[index], expressions[index + 1]));

    private static bool AreYearsApart(DateExpression one, DateExpression next) =>
        one is CalendarExpression { From: { Year: { } first, Month: { } month, Day: { } day }, To: null } && next is CalendarExpression { From: { Year: { } last } to, To: null }
        && first < last && to.Month == month && to.Day == day && next.First - one.End <= MostWordsBetween;
}
