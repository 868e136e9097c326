using System.Diagnostics;
using NodaTime;
using Pipeline.Core.Events.Merging;

namespace Pipeline.Local.Bench.Simulation;

/// <summary>Measures what re-clustering a block costs for each report in it: what grows as a pair of parties stays in the news.</summary>
internal static class BlockCostMeter
{
    private const int Rounds = 3;
    private const int ReportsADay = 4;

    /// <summary>Milliseconds a report, in a block of <paramref name="reports"/> reports of one pair, four a day.</summary>
    /// <param name="pattern">A report that names both parties and a day.</param>
    public static double MillisecondsAReport(ReportedMention pattern, int reports)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var start = pattern.Mention.DateStart ?? pattern.Article.PublishedAt ?? new LocalDate(2020, 1, 1);
        var block = Enumerable.Range(0, reports).Select(i => Copy(pattern, i, start.PlusDays(i / ReportsADay))).ToList();
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            var started = Stopwatch.GetTimestamp();
            EventMerger.MergeBlock("simulated", block);
            var took = Stopwatch.GetElapsedTime(started);
            best = took < best ? took : best;
        }

        return best.TotalMilliseconds / reports;
    }

    private static ReportedMention Copy(ReportedMention pattern, int ordinal, LocalDate day)
    {
        var article = FormattableString.Invariant($"simulated-{ordinal}");
        return new ReportedMention(
            pattern.Mention with { Article = article, EventId = $"{article}#1", DateStart = day, DateEnd = day },
            pattern.Article with { ArticleId = article, PublishedAt = day });
    }
}
