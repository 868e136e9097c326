using System.Diagnostics;
using System.Globalization;
using Pipeline.Local.Azurite;
using Pipeline.Local.Measuring;

namespace Pipeline.Local.Bench.Recovery;

/// <summary>
/// Articles loaded at once, in order; shuffled and doubled; and with the host killed three times: the tables must say the same each
/// time, and every article must have ended.
/// </summary>
internal static class RecoveryBench
{
    private const string Piece = "recovery";
    private const int Kills = 3;

    public static async Task<IReadOnlyList<Measure>> RunAsync(BenchSettings settings, CancellationToken cancellation)
    {
        var (expected, measure) = await RunAsync(settings, "undisturbed", run => run.UndisturbedAsync(cancellation), null, cancellation);
        var (_, shuffled) = await RunAsync(settings, "shuffled and doubled", run => run.ShuffledAndDoubledAsync(cancellation), expected, cancellation);
        var (_, killed) = await RunAsync(settings, "host killed three times", run => run.KilledAsync(Kills, cancellation), expected, cancellation);
        var ended = expected.Articles.Count(line => !line.Contains("\"state\":\"received\"", StringComparison.OrdinalIgnoreCase));
        return
        [
            measure with { Name = "articles ended", Value = (double)ended / settings.Articles },
            shuffled,
            killed,
        ];
    }

    /// <summary>One run over an Azurite of its own; 1 when it gave what was expected.</summary>
    private static async Task<(StoredTables Tables, Measure Measure)> RunAsync(
        BenchSettings settings, string name, Func<RecoveryRun, Task<StoredTables>> run, StoredTables? expected, CancellationToken cancellation)
    {
        var data = Directory.CreateTempSubdirectory("recovery-bench-");
        try
        {
            await using var azurite = await AzuriteEmulator.StartOrJoinAsync(data.FullName, cancellation, inMemory: true);
            var watch = Stopwatch.StartNew();
            var tables = await run(new RecoveryRun(azurite.Address.ConnectionString, settings.Articles));
            var difference = expected is null ? "" : tables.DifferenceFrom(expected);
            if (difference.Length > 0)
            {
                await settings.Terminal.Error.WriteLineAsync($"{name}: {difference}");
            }

            var note = string.Create(CultureInfo.InvariantCulture, $"{tables.Articles.Count} articles, {tables.Events.Count} events, {watch.Elapsed.TotalSeconds:0} s");
            return (tables, new Measure(Piece, $"same tables, {name}", difference.Length == 0 ? 1 : 0, "", note));
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }
}
