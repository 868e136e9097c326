using NodaTime;
using Pipeline.Core.Articles;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Identity;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Boko Haram thả 101 nữ sinh", and below "rạng sáng 21/3 đưa các em trở lại …": a headline tells what its first sentence dates.</summary>
/// <remarks>The two may use other words, and then no report of the act itself has the day. Where the first sentence tells of several days, nothing follows.</remarks>
internal static class HeadlineDay
{
    private const int FreshDays = 6;

    /// <param name="clusters">Events of the article.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="published">When it appeared, or null.</param>
    public static void Date(IReadOnlyList<EventCluster> clusters, IReadOnlyList<SentenceReading> sentences, Publication? published)
    {
        if (published is not { } known || DayOfOpening(sentences, known) is not { } day)
        {
            return;
        }

        foreach (var cluster in clusters)
        {
            if (!cluster.View.Date.IsTold && cluster.View.Status.Value == EventStatus.Occurred && cluster.Drafts.Any(IsHeadline))
            {
                cluster.Date(ActDate.Of(day) with { Basis = DateBasis.Relative });
            }
        }
    }

    private static bool IsHeadline(ActDraft draft) => draft.Sentence.Sentence.Kind == BlockKind.Title && IsHeadlined(draft);

    /// <summary>Whether the act is what its sentence tells, not what led to it.</summary>
    public static bool IsHeadlined(ActDraft draft) => draft is { IsBackground: false, Sign.IsNoun: false } && !IsCause(draft);

    // "Ukraine áp đặt thiết quân luật sau vụ Nga bắt tàu": what led to the news is older than it
    private static bool IsCause(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        for (var at = draft.Sign.First - 1; at >= draft.Sentence.First && !article.IsPunctuation(at); at--)
        {
            if (article.Word(at) is "sau" or "vì" or "do" or "khi" or "trước" or "vụ" or "người")
            {
                return true;
            }
        }

        return false;
    }

    private static DateMention? DayOfOpening(IReadOnlyList<SentenceReading> sentences, Publication published)
    {
        DateMention? day = null;
        foreach (var date in sentences.FirstOrDefault(sentence => sentence.Sentence.Kind != BlockKind.Title)?.Dates ?? [])
        {
            if (date is { Start: not null, Precision: DatePrecision.Day } && day is not null && day.Start != date.Start)
            {
                return null;
            }

            day = date is { Start: not null, Precision: DatePrecision.Day } ? date : day;
        }

        return day is { Start: { } start, End: { } end } && start == end && start <= published.End && start >= published.Start.PlusDays(-FreshDays) ? day : null;
    }
}
