using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Azurite;
using Pipeline.Local.Hosting.Http;
using Pipeline.Local.Measuring;
using Pipeline.Local.Running;
using Pipeline.Stages.Query;
using Pipeline.Stages.Query.Index;

namespace Pipeline.Local.Bench.Query;

/// <summary>
/// Pages over HTTP from a store of many events. Steps: fill → a host that has read nothing yet asks its first query → first pages of
/// every filter, pair of filters and order, no query asked twice → the same again → counts → a whole walk while events are added.
/// </summary>
internal static class QueryBench
{
    public const string Piece = "query";

    /// <summary>Each query of the mix is asked so often, with other values each time.</summary>
    private const int Rounds = 12;

    /// <summary>Events handed to the writer at once.</summary>
    private const int GroupSize = 8192;

    public static async Task<IReadOnlyList<Measure>> RunAsync(BenchSettings settings, CancellationToken cancellation)
    {
        var temporary = settings.Data is null ? Directory.CreateTempSubdirectory("query-bench-") : null;
        try
        {
            await using var azurite = await AzuriteEmulator.StartOrJoinAsync(temporary?.FullName ?? settings.Data!, cancellation, inMemory: temporary is not null);
            var keys = new FunctionKeys("bench", "bench-master");
            var options = new PipelineHostOptions { Keys = keys };
            var filled = await FillAsync(azurite.Address.ConnectionString, options, settings, cancellation);

            // Another host: what is timed must not rest on what the one that wrote the events still holds.
            await using var host = await PipelineHost.StartAsync(azurite.Address.ConnectionString, options, cancellation);
            using var client = new QueryClient(host.Address, keys.Function);
            return
            [
                .. filled,
                .. await ColdStart.MeasureAsync(client, cancellation),
                .. await FirstPages.MeasureAsync(client, azurite.Address.ProcessId, Rounds, cancellation),
                .. await CountTimes.MeasureAsync(client, cancellation),
                await PagingUnderInserts.MeasureAsync(client, host.Services.GetRequiredService<IEventIndexWriter>(), settings.Events, cancellation),
            ];
        }
        finally
        {
            temporary?.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Measure>> FillAsync(string connection, PipelineHostOptions options, BenchSettings settings, CancellationToken cancellation)
    {
        await using var host = await PipelineHost.StartAsync(connection, options, cancellation);
        if (await host.Services.GetRequiredService<IEventFinder>().GetAsync(SyntheticEvents.Number(settings.Events - 1).EventId, cancellation) is not null)
        {
            return [];
        }

        var writer = host.Services.GetRequiredService<IEventIndexWriter>();
        var watch = Stopwatch.StartNew();
        for (var from = 0; from < settings.Events; from += GroupSize)
        {
            var group = Enumerable.Range(from, Math.Min(GroupSize, settings.Events - from)).Select(SyntheticEvents.Number);
            await writer.ApplyAsync([.. group.Select(e => new EventVersion(e.EventId, e, 1) { MayExist = false })], cancellation);
            await settings.Terminal.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {Math.Min(from + GroupSize, settings.Events)} of {settings.Events} events stored after {watch.Elapsed.TotalSeconds:0} s"));
        }

        return [new(Piece, "events stored", settings.Events / watch.Elapsed.TotalSeconds, "events/s", string.Create(CultureInfo.InvariantCulture, $"{settings.Events} events"))];
    }
}
