using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Azurite;
using Pipeline.Local.Hosting.Http;
using Pipeline.Local.Measuring;
using Pipeline.Local.Running;
using Pipeline.Local.Shell;
using Pipeline.Stages.Articles;

namespace Pipeline.Local.Bench.EndToEnd;

/// <summary>
/// Articles from drop to queryable through Azurite and the local host: throughput, storage operations an article, the same
/// operations sent raw, latency of single drops, peak memory.
/// </summary>
internal static class PipelineBench
{
    private const string Piece = "pipeline";
    private const int WarmUp = 60;
    private const int Drops = 50;

    public static async Task<IReadOnlyList<Measure>> RunAsync(BenchSettings settings, CancellationToken cancellation)
    {
        var data = Directory.CreateTempSubdirectory("pipeline-bench-");
        try
        {
            await using var azurite = await AzuriteEmulator.StartOrJoinAsync(data.FullName, cancellation);
            var connection = azurite.Address.ConnectionString;
            var keys = new FunctionKeys("bench", "bench-master");
            await using var host = await PipelineHost.StartAsync(connection, new PipelineHostOptions { Keys = keys }, cancellation);
            await using var load = new SyntheticLoad(connection);
            await load.RunAsync(0, WarmUp, cancellation);

            var before = host.Storage.Snapshot();
            var watch = Stopwatch.StartNew();
            var ended = await load.RunAsync(WarmUp, settings.Articles, cancellation);
            watch.Stop();
            var sent = host.Storage.Snapshot().Since(before);

            // before the raw requests: what they leave, Azurite would write to disk again every few seconds of these drops
            var latency = await DropLatencyBench.RunAsync(host.Address, keys.Function, load, WarmUp + settings.Articles, Drops, cancellation);
            var raw = await RawStorageBench.RunAsync(connection, sent, cancellation);
            return [.. Throughput(settings.Articles, ended, watch.Elapsed, sent, raw), .. latency, .. Memory()];
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static IEnumerable<Measure> Throughput(
        int articles, IReadOnlyList<ArticleRecord> ended, TimeSpan took, Hosting.Storage.StorageTraffic sent, TimeSpan raw)
    {
        var done = ended.Count(record => record.State == ArticleState.Done);
        var counts = string.Create(CultureInfo.InvariantCulture, $"{done} done of {articles} in {took.TotalSeconds:0.0} s");
        yield return new Measure(Piece, "articles done", (double)done / articles, "", counts);
        yield return new Measure(Piece, "throughput", articles / took.TotalSeconds, "articles/s", counts);
        yield return new Measure(Piece, "storage operations", (double)sent.Requests / articles, "an article", sent.Summary(articles));
        yield return new Measure(
            Piece, "ratio to raw operations", raw / took, "", string.Create(CultureInfo.InvariantCulture, $"raw {raw.TotalSeconds:0.0} s"));
    }

    private static IEnumerable<Measure> Memory()
    {
        using var process = Process.GetCurrentProcess();
        yield return new Measure(Piece, "peak memory", process.PeakWorkingSet64 / 1048576.0, "MiB", "host and benchmark, one process");
    }
}
