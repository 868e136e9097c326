using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure.Storage;
using Pipeline.Local.Azurite;
using Pipeline.Local.Hosting.Storage;
using Pipeline.Local.Measuring;
using Pipeline.Local.Running;
using Pipeline.Local.Synthetic;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Record;

namespace Pipeline.Local.Bench.Growth;

/// <summary>
/// Storage operations of one article with ever more articles stored: it reads and writes only its blocks, whatever lies beside them.
/// One article after the other, so that the count is the same on every machine.
/// </summary>
internal static class GrowthBench
{
    public const string Piece = "growth";

    private const int WarmUp = 30;
    private const int Measured = 60;

    private static readonly int[] Steps = [1_000, 10_000];

    public static async Task<IReadOnlyList<Measure>> RunAsync(BenchSettings settings, CancellationToken cancellation)
    {
        int[] sizes = [.. Steps.Where(size => size < settings.Stored), settings.Stored];
        var data = Directory.CreateTempSubdirectory("growth-bench-");
        try
        {
            await using var azurite = await AzuriteEmulator.StartOrJoinAsync(data.FullName, cancellation, inMemory: true);
            var operations = await OperationsAsync(settings, azurite.Address.ConnectionString, sizes, cancellation);
            var growth = new Measure(Piece, "operations, most against fewest stored", operations[^1].Value / operations[0].Value);
            return [.. operations, growth, .. await LookupGrowth.RunAsync(sizes, cancellation)];
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<List<Measure>> OperationsAsync(BenchSettings settings, string connection, int[] sizes, CancellationToken cancellation)
    {
        var measures = new List<Measure>();
        var progress = new Progress<int>(stored => settings.Terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stored} of {sizes[^1]} articles stored")));
        var (stored, dropped) = (0, 0);
        foreach (var size in sizes)
        {
            await using (var filling = StorageServices.For(connection))
            {
                await filling.GetRequiredService<StorageSetup>().EnsureAsync(cancellation);
                var articles = new StoredArticles(filling.GetRequiredService<IArticleRecords>(), filling.GetRequiredService<BlockRecorder>());
                await articles.FillAsync(stored, stored = size, progress, cancellation);
            }

            var sent = await NewArticlesAsync(connection, dropped, cancellation);
            dropped += WarmUp + Measured;
            measures.Add(new Measure(
                Piece,
                string.Create(CultureInfo.InvariantCulture, $"operations at {size:N0} stored"),
                (double)sent.Requests / Measured,
                "an article",
                sent.Summary(Measured)));
            await settings.Terminal.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {measures[^1].Name}: {measures[^1].Value:0.00} {measures[^1].Unit}"));
        }

        return measures;
    }

    /// <summary>Articles through all stages by a process that has just started and handled a few.</summary>
    private static async Task<StorageTraffic> NewArticlesAsync(string connection, int first, CancellationToken cancellation)
    {
        var observer = new StorageObserver();
        await using var services = StorageServices.For(connection, observer);
        var stages = new StagesInTurn(connection, services);
        for (var i = 0; i < WarmUp; i++)
        {
            await stages.RunAsync(SyntheticArticles.Create(first + i), cancellation);
        }

        var before = observer.Snapshot();
        for (var i = WarmUp; i < WarmUp + Measured; i++)
        {
            await stages.RunAsync(SyntheticArticles.Create(first + i), cancellation);
        }

        return observer.Snapshot().Since(before);
    }
}
