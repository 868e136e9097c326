using System.Diagnostics;
using NodaTime.Text;
using Pipeline.Local.Commands.Query;
using Pipeline.Local.Measuring;
using Pipeline.Local.Synthetic;

namespace Pipeline.Local.Bench.EndToEnd;

/// <summary>Time from the start of one article's upload until a query over HTTP returns the event it reports, warm, one at a time.</summary>
internal static class DropLatencyBench
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static async Task<IReadOnlyList<Measure>> RunAsync(
        Uri address, string key, SyntheticLoad load, int first, int drops, CancellationToken cancellation)
    {
        using var api = new EventApi(address, key);
        var milliseconds = new List<double>();
        for (var i = 0; i < drops; i++)
        {
            // Three ordinals report one event: each drop here tells a new one.
            milliseconds.Add(await MeasureAsync(api, load, ((first / 3) + 1 + i) * 3, cancellation));
        }

        return
        [
            new Measure("pipeline", "drop to queryable p50", Spread.At(milliseconds, 0.50), "ms"),
            new Measure("pipeline", "drop to queryable p95", Spread.At(milliseconds, 0.95), "ms"),
            new Measure("pipeline", "drop to queryable p99", Spread.At(milliseconds, 0.99), "ms"),
        ];
    }

    private static async Task<double> MeasureAsync(EventApi api, SyntheticLoad load, int ordinal, CancellationToken cancellation)
    {
        var day = LocalDatePattern.Iso.Format(SyntheticArticles.DayOf(ordinal));
        var query = new Dictionary<string, string>(StringComparer.Ordinal) { ["from"] = day, ["to"] = day, ["type"] = "CONSULT" };
        var start = Stopwatch.GetTimestamp();
        var dropped = await load.DropAsync(ordinal, cancellation);
        while (Stopwatch.GetElapsedTime(start) < Limit)
        {
            var events = await api.EventsAsync(query, cancellation);
            if (events.Any(found => found.Articles.Any(report => report.ArticleId == dropped.ArticleId)))
            {
                return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            await Task.Delay(Look, cancellation);
        }

        throw new TimeoutException($"{dropped.Name} was not queryable within {Limit}.");
    }
}
