using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Bench.EndToEnd;
using Pipeline.Local.Hosting.Http;
using Pipeline.Local.Running;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;

namespace Pipeline.Local.Bench.Recovery;

/// <summary>The same synthetic articles through an empty storage account, undisturbed or not; what counts is what the tables say then.</summary>
internal sealed class RecoveryRun(string connection, int articles)
{
    private const int Seed = 7;
    private const int MostAPage = 1000;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan NoProgress = TimeSpan.FromMinutes(10);

    /// <summary>Each article once, in order.</summary>
    public async Task<StoredTables> UndisturbedAsync(CancellationToken cancellation)
    {
        await using var load = new SyntheticLoad(connection);
        return await EndAsync(load, await load.DropAsync(Enumerable.Range(0, articles), cancellation), cancellation);
    }

    /// <summary>Each article twice, all in an order of chance.</summary>
    public async Task<StoredTables> ShuffledAndDoubledAsync(CancellationToken cancellation)
    {
        int[] ordinals = [.. Enumerable.Range(0, articles), .. Enumerable.Range(0, articles)];
#pragma warning disable CA5394 // An order, not a secret.
        new Random(Seed).Shuffle(ordinals);
#pragma warning restore CA5394
        await using var load = new SyntheticLoad(connection);
        return await EndAsync(load, await load.DropAsync(ordinals, cancellation), cancellation);
    }

    /// <summary>Each article once, while hosts are killed in the middle of their work, one after the other.</summary>
    public async Task<StoredTables> KilledAsync(int kills, CancellationToken cancellation)
    {
        await using var load = new SyntheticLoad(connection);
        var dropped = await load.DropAsync(Enumerable.Range(0, articles), cancellation);
        await using var services = StorageServices.For(connection);
        for (var kill = 1; kill <= kills; kill++)
        {
            await using var victim = await HostProcess.StartAsync(connection, cancellation);
            await WaitForDoneAsync(services, Math.Min(MostAPage, articles * kill / (kills + 2)), cancellation);
            victim.Kill();
        }

        return await EndAsync(load, dropped, cancellation);
    }

    private static async Task WaitForDoneAsync(IServiceProvider services, int count, CancellationToken cancellation)
    {
        var records = services.GetRequiredService<IArticleRecords>();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(NoProgress);
        while ((await records.ListAsync(ArticleState.Done, count, null, limit.Token)).Articles.Count < count)
        {
            await Task.Delay(Look, limit.Token);
        }
    }

    /// <summary>Runs a host until all articles have ended, and reads what is stored then.</summary>
    private async Task<StoredTables> EndAsync(SyntheticLoad load, IReadOnlyList<DroppedFile> dropped, CancellationToken cancellation)
    {
        var options = new PipelineHostOptions { Keys = new FunctionKeys("bench", "bench-master"), MessageLease = TimeSpan.FromSeconds(5) };
        await using var host = await PipelineHost.StartAsync(connection, options, cancellation);
        await load.EndedAsync(dropped, cancellation);
        return await StoredTables.ReadAsync(host.Services, cancellation);
    }
}
