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
        && (IsOfThen(draft) || IsLifeStory(draft) || GoesOn(draft) || draft.Sentence.Dates.Any(date => IsYearBefore(draft, date) || IsYearOf(draft, date)));

    // "ở thời điểm đó": of an act that is spoken of the words behind it may belong to what is said
    private static bool IsOfThen(ActDraft draft)
    {
        var sentence = draft.Sentence.Sentence.Span;
        var end = SpokenActs.AreAimed(draft.Type) ? draft.Sign.Span.Start : sentence.End;
        return draft.Sentence.Article.Tokens.Text.AsSpan(sentence.Start, Math.Max(0, end - sentence.Start)).ContainsAny(ScopeRules.Default.Then);
    }

    // "Ông X là một chính trị gia trung tả, lên nắm quyền sau khi …"
    private static bool IsLifeStory(ActDraft draft) =>
        draft is { Mode: "inaugurate", Sign.IsNoun: false } && (draft.Words.Contains("cầm quyền", StringComparison.OrdinalIgnoreCase) || draft.Words.Contains("nắm quyền", StringComparison.OrdinalIgnoreCase));

    // "Cuối tháng 12/2016, Mỹ trừng phạt Nga. Ngoài ra, Mỹ cũng trục xuất …": the sentence before told of a month or year gone by
    private static bool GoesOn(ActDraft draft) =>
        draft.Sentence.Dates.Count == 0 && IsContinued(draft)
        && IsBehind(draft, date => date is { Basis: DateBasis.Explicit, Precision: DatePrecision.Month or DatePrecision.Year });

    /// <summary>Whether the sentence before told of a year gone by, and of no day.</summary>
    public static bool IsAfterYear(ActDraft draft) =>
        IsBehind(draft, date => date.Text.EndsWith("năm ngoái", StringComparison.OrdinalIgnoreCase) || IsPastYear(date));

    // whether the sentence before, of the same kind of block, tells such a date and no day
    private static bool IsBehind(ActDraft draft, Predicate<DateMention> isOld)
    {
        var (article, sentence) = (draft.Sentence.Article, draft.Sentence.Sentence);
        var before = sentence.Index > 0 ? article.Analysis.Sentences[sentence.Index - 1] : null;
        if (before is null || before.Kind != sentence.Kind)
        {
            return false;
        }

        var told = article.Analysis.Dates.Where(date => before.Span.Contains(date.Span)).ToList();
        return told.Exists(isOld) && !told.Exists(date => date.Precision == DatePrecision.Day);
    }

    private static bool IsContinued(ActDraft draft)
    {
        var (article, sentence, sign) = (draft.Sentence.Article, draft.Sentence, draft.Sign);
        return (article.Word(sentence.First), article.Word(sentence.First + 1)) is ("ngoài", "ra") or ("sau", "đó") or ("tiếp", "đó") or ("tại", "đây") or ("cùng", "với")
            || article.Has(Math.Max(sentence.First, sign.VerbFirst - 3), sign.VerbFirst, "cũng")
            || article.HasPair(sentence.First, sign.VerbFirst, "sau", "đó");
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
