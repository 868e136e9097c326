using NodaTime;
using Pipeline.Core.Articles;
using Pipeline.Core.Events.Identity;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>The one day on which all that an article quotes was said (<c>trong một thông cáo ngày 10/5</c>).</summary>
/// <remarks>
/// Wire copy leaves out the day of its own news and gives that of the communiqué. Where an article knows one such day only, and it is recent,
/// what headline and lead tell without a date is of that day; where it knows several, nothing follows.
/// </remarks>
internal static class ReportDay
{
    private const int MostWords = 7;
    private const int OldestDays = 6;

    /// <param name="clusters">Events of the article.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="published">When it appeared (a day, or the month where only that is known), or null.</param>
    public static void Date(IReadOnlyList<EventCluster> clusters, IReadOnlyList<SentenceReading> sentences, Publication? published)
    {
        if (Find(sentences, published) is not { } said)
        {
            return;
        }

        var date = ActDate.Of(said) with { Basis = DateBasis.Relative };
        foreach (var cluster in clusters)
        {
            if (!cluster.View.Date.IsKnown && SameEvent.IsReal(cluster.View.Status.Value) && cluster.Drafts.Any(draft => draft.Sentence.IsLead && !draft.IsBackground))
            {
                cluster.Date(date);
            }
        }
    }

    private static DateMention? Find(IReadOnlyList<SentenceReading> sentences, Publication? published)
    {
        DateMention? day = null;
        foreach (var sentence in sentences)
        {
            foreach (var date in sentence.Dates)
            {
                if (date is not { Start: not null, Precision: DatePrecision.Day } || date.End != date.Start || !IsSaid(sentence, date))
                {
                    continue;
                }

                if ((day is not null && day.Start != date.Start) || IsOfPaper(sentence, date))
                {
                    return null;
                }

                day = date;
            }
        }

        return day is { Start: { } start } && published is { } known && start <= known.End && start >= known.Start.PlusDays(-OldestDays) ? day : null;
    }

    // "bị bắn chết đêm 13/6, báo X ngày 29/6 đưa tin": the paper tells of a day of its own
    private static bool IsOfPaper(SentenceReading sentence, DateMention date) =>
        sentence.Dates.Any(other => other is { Start: { } day, Precision: DatePrecision.Day } && day < date.Start && other.Span.End < date.Span.Start);

    // a word of saying, or the paper it was said in, stands right beside the date
    private static bool IsSaid(SentenceReading sentence, DateMention date)
    {
        var article = sentence.Article;
        var (first, end) = article.Tokens.Inside(date.Span);
        for (var at = Math.Max(sentence.First, first - MostWords); at < Math.Min(sentence.End, end + MostWords); at++)
        {
            if (article.Is(at, CueKinds.Reporting | CueKinds.Saying) || (at < first && first - at < 4 && article.Word(at) is "cáo" or "bố" && article.Word(at - 1) is "thông" or "tuyên"))
            {
                return !sentence.Signs.Any(sign => sign.Rule.Type != "STATE" && sign.First >= Math.Min(at, end) && sign.End <= Math.Max(at, first));
            }
        }

        return false;
    }
}
