using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Acts that an article of unknown day looks back on without a date of their own: <c>lúc đó Mỹ …</c>, <c>Sau vụ ám sát năm 2012, Washington …</c>.</summary>
internal static class Recalled
{
    // words of a year to come or not yet over
    private static readonly string[] NotPast = ["nay", "này", "tới", "sau", "nữa", "mới"];

    public static bool Is(ActDraft draft) =>
        !draft.OwnDate.IsTold && !draft.Sentence.IsLead && draft.Status.Value is EventStatus.Occurred or EventStatus.Ongoing
        && (IsOfThen(draft) || draft.Sentence.Dates.Any(date => IsYearBefore(draft, date) || IsYearOf(draft, date)));

    // "ở thời điểm đó": of an act that is spoken of the words behind it may belong to what is said
    private static bool IsOfThen(ActDraft draft)
    {
        var sentence = draft.Sentence.Sentence.Span;
        var end = SpokenActs.AreAimed(draft.Type) ? draft.Sign.Span.Start : sentence.End;
        var told = draft.Sentence.Article.Tokens.Text.AsSpan(sentence.Start, Math.Max(0, end - sentence.Start));
        foreach (var then in ScopeRules.Default.Then)
        {
            if (told.Contains(then, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "Sau vụ ám sát năm 2012, X rút quân", "Năm ngoái, X …": set off before the clause
    private static bool IsYearBefore(ActDraft draft, DateMention date)
    {
        var end = draft.Sentence.Article.Tokens.Inside(date.Span).End;
        return end < draft.Sign.First && draft.Sentence.Article.Word(end) is "," && (IsPastYear(date) || date is { Basis: DateBasis.Explicit, Precision: DatePrecision.Month or DatePrecision.Year });
    }

    // "đắc cử tổng thống vào năm ngoái", "được bổ nhiệm cách đây 4 năm"
    private static bool IsYearOf(ActDraft draft, DateMention date)
    {
        var article = draft.Sentence.Article;
        var first = article.Tokens.FirstAt(date.Span.Start);
        return IsPastYear(date) && !SpokenActs.AreAimed(draft.Type) && first >= draft.Sign.End && !article.HasMark(draft.Sign.End, first)
            && (article.Word(first) is "cách" || article.Word(first - 1) is "vào" or "hồi" or "từ");
    }

    private static bool IsPastYear(DateMention date) =>
        date is { Start: null, Month: null, Precision: DatePrecision.Year, IsDuration: false } && !NotPast.Any(word => date.Text.EndsWith(word, StringComparison.OrdinalIgnoreCase));
}
