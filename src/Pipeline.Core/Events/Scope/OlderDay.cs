using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>What an article of unknown day tells below its lead of a day before its news: <c>Ngày 14/5, X đã phóng …</c> in news of 22/5, <c>Cuối tuần qua, …</c>.</summary>
internal static class OlderDay
{
    /// <summary>Whether its own sentence gives it such a day.</summary>
    public static bool Is(ActDraft draft) =>
        draft.Status.Value is EventStatus.Occurred or EventStatus.Ongoing && (IsBefore(draft) || IsNamedSo(draft));

    /// <summary>Whether its own sentence gives it the day of the news, if only as "hôm nay" or "cùng ngày".</summary>
    public static bool IsOfNews(ActDraft draft) =>
        (DayOf(draft) is { } day && draft.Sentence.Article.Page.NewsDay == day) || draft.Sentence.Dates.Any(date => ScopeRules.Default.Undated.NewsDays.Any(words => date.Text.Contains(words, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether it is of the day of the news by more than its own date: "hôm nay", or the day that a sentence above it names.</summary>
    public static bool IsOfNewsAbove(ActDraft draft) =>
        IsOfNews(draft) && (DayOf(draft) is not { } day || draft.Sentence.Article.Analysis.Dates.Any(date => date.Span.End <= draft.Sentence.Sentence.Span.Start && DayOfNews.DayOf(date) == day));

    private static bool IsBefore(ActDraft draft) =>
        DayOf(draft) is { } day && draft.Sentence.Article.Page.NewsDay is { } news && DayOfNews.IsOld(day, news);

    private static int? DayOf(ActDraft draft)
    {
        foreach (var date in draft.Sentence.Dates)
        {
            if (date.Text == draft.OwnDate.Text && (DayOfNews.DayOf(date) ?? DayOfNews.LastOf(date)) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    // "Cách đây ít ngày, ông X yêu cầu …": set off before the clause, or right beside its verb
    private static bool IsNamedSo(ActDraft draft)
    {
        var (text, sentence) = (draft.Sentence.Article.Tokens.Text, draft.Sentence.Sentence.Span);
        return !draft.OwnDate.IsTold && text.AsSpan(sentence.Start, Math.Max(0, draft.Sign.Span.Start - sentence.Start)).ContainsAny(ScopeRules.Default.Undated.BeforeNews);
    }
}
