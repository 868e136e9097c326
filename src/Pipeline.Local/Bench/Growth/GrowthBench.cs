using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure.Storage;
using Pipeline.Local.Azurite;
using Pipeline.Local.Hosting.Storage;
using Pipeline.Local.Measuring;
using Pipeline.Local.Running;
using Pipeline.Local.Synthetic;

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

    /// <summary>The first of the new articles: they report the last days of all, as news does.</summary>
    private const int First = (SyntheticArticles.Days * SyntheticArticles.Outlets) - WarmUp - Measured;

    private static readonly int[] Steps = [1_000, 10_000];

    public static async Task<IReadOnlyList<Measure>> RunAsync(BenchSettings settings, CancellationToken cancellation)
    {
        int[] sizes = [.. Steps.Where(size => size < settings.Stored), settings.Stored];
        var stored = new StoredArticles();
        var operations = new List<Measure>();
        foreach (var size in sizes)
        {
            var watch = Stopwatch.StartNew();
            await stored.GrowAsync(size, cancellation);
            await settings.Terminal.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {size:N0} articles recorded in {watch.Elapsed.TotalSeconds:0} s"));
            operations.Add(await OperationsAsync(settings, stored, cancellation));
        }

        var growth = new Measure(Piece, "operations, most against fewest stored", operations[^1].Value / operations[0].Value);
        return [.. operations, growth, .. await LookupGrowth.RunAsync(sizes, cancellation)];
    }

    /// <summary>Operations of the same new articles whatever is stored, in an account that holds nothing else.</summary>
    private static async Task<Measure> OperationsAsync(BenchSettings settings, StoredArticles stored, CancellationToken cancellation)
    {
        var data = Directory.CreateTempSubdirectory("growth-bench-");
        try
        {
            var watch = Stopwatch.StartNew();
            await using var azurite = await AzuriteEmulator.StartOrJoinAsync(data.FullName, cancellation, inMemory: true);
            await FillAsync(azurite.Address.ConnectionString, stored, cancellation);
            var filled = watch.Elapsed;
            var sent = await NewArticlesAsync(azurite.Address.ConnectionString, cancellation);
            var measure = new Measure(
                Piece,
                string.Create(CultureInfo.InvariantCulture, $"operations at {stored.Count:N0} stored"),
                (double)sent.Requests / Measured,
                "an article",
                sent.Summary(Measured));
            await settings.Terminal.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {measure.Name}: {measure.Value:0.00} {measure.Unit}; {stored.Rows:N0} rows written in {filled.TotalSeconds:0} s"));
            return measure;
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task FillAsync(string connection, StoredArticles stored, CancellationToken cancellation)
    {
        await using var services = StorageServices.For(connection);
        await services.GetRequiredService<StorageSetup>().EnsureAsync(cancellation);
        await stored.CopyAsync(new StoreCopy(services), cancellation);
    }

    /// <summary>Articles through all stages by a process that has just started and handled a few.</summary>
    private static async Task<StorageTraffic> NewArticlesAsync(string connection, CancellationToken cancellation)
    {
        var observer = new StorageObserver();
        await using var services = StorageServices.For(connection, observer);
        var stages = new StagesInTurn(connection, services);
        for (var i = 0; i < WarmUp; i++)
        {
            await stages.RunAsync(SyntheticArticles.Create(First + i), cancellation);
        }

        var before = observer.Snapshot();
        for (var i = WarmUp; i < WarmUp + Measured; i++)
        {
            await stages.RunAsync(SyntheticArticles.Create(First + i), cancellation);
        }

        return observer.Snapshot().Since(before);
    }
}
