using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Functions.Http.Responses;
using Pipeline.Local.Azurite;
using Pipeline.Local.Hosting.Http;
using Pipeline.Local.Measuring;
using Pipeline.Local.Running;
using Pipeline.Stages.Query.Index;

namespace Pipeline.Local.Bench.Query;

/// <summary>First pages over HTTP with a store of many events: time, and table rows read for each row returned.</summary>
internal static class QueryBench
{
    private const string Piece = "query";

    /// <summary>Events stored for each article that <c>--articles</c> names: 100,000 by default.</summary>
    private const int EventsAnArticle = 100;

    private const int GroupSize = 512;

    private const int Rounds = 12;

    public static async Task<IReadOnlyList<Measure>> RunAsync(BenchSettings settings, CancellationToken cancellation)
    {
        var data = Directory.CreateTempSubdirectory("query-bench-");
        try
        {
            await using var azurite = await AzuriteEmulator.StartOrJoinAsync(data.FullName, cancellation, inMemory: true);
            var keys = new FunctionKeys("bench", "bench-master");
            await using var host = await PipelineHost.StartAsync(azurite.Address.ConnectionString, new PipelineHostOptions { Keys = keys }, cancellation);
            var filled = await FillAsync(host.Services.GetRequiredService<IEventIndexWriter>(), settings, cancellation);
            using var client = new HttpClient { BaseAddress = host.Address };
            client.DefaultRequestHeaders.Add("x-functions-key", keys.Function);
            return [filled, .. await MeasureAsync(client, cancellation)];
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<Measure> FillAsync(IEventIndexWriter writer, BenchSettings settings, CancellationToken cancellation)
    {
        var events = EventsAnArticle * settings.Articles;
        var watch = Stopwatch.StartNew();
        for (var from = 0; from < events; from += GroupSize)
        {
            var group = Enumerable.Range(from, Math.Min(GroupSize, events - from)).Select(SyntheticEvents.Number);
            await writer.ApplyAsync([.. group.Select(e => new EventVersion(e.EventId, e, 1) { MayExist = false })], cancellation);
            if (from % (GroupSize * 20) == 0)
            {
                await settings.Terminal.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {from} of {events} events stored"));
            }
        }

        return new(Piece, "events stored", events / watch.Elapsed.TotalSeconds, "events/s", string.Create(CultureInfo.InvariantCulture, $"{events} events"));
    }

    private static async Task<IReadOnlyList<Measure>> MeasureAsync(HttpClient client, CancellationToken cancellation)
    {
        var all = new List<double>();
        var worst = (Ratio: 0.0, Query: "");
        var measures = new List<Measure>();
        foreach (var (name, queries) in QueryMix.All)
        {
            var times = new List<double>();
            await AskAsync(client, queries(0), cancellation);
            for (var round = 1; round <= Rounds; round++)
            {
                var query = queries(round);
                var watch = Stopwatch.StartNew();
                var (returned, read) = await AskAsync(client, query, cancellation);
                times.Add(watch.Elapsed.TotalMilliseconds);
                var ratio = (double)read / Math.Max(1, returned);
                worst = ratio > worst.Ratio ? (ratio, query) : worst;
            }

            all.AddRange(times);
            measures.Add(new(Piece, $"{name} p95", Percentile(times, 0.95), "ms", string.Create(CultureInfo.InvariantCulture, $"p50 {Percentile(times, 0.5):0.0}")));
        }

        measures.Add(new(Piece, "first page p50", Percentile(all, 0.5), "ms"));
        measures.Add(new(Piece, "first page p95", Percentile(all, 0.95), "ms"));
        measures.Add(new(Piece, "rows read for a row returned", worst.Ratio, "", worst.Query));
        return measures;
    }

    private static async Task<(int Returned, int Read)> AskAsync(HttpClient client, string query, CancellationToken cancellation)
    {
        using var answer = await client.GetAsync(new Uri("/api/events?" + query, UriKind.Relative), cancellation);
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadAsStringAsync(cancellation);
        var read = int.Parse(answer.Headers.GetValues(ResponseHeaders.RowsRead).Single(), CultureInfo.InvariantCulture);
        using var json = System.Text.Json.JsonDocument.Parse(body);
        return (json.RootElement.GetProperty("count").GetInt32(), read);
    }

    private static double Percentile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }
}
