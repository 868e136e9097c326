using Pipeline.Local.Running;
using Pipeline.Stages.Articles;
using Pipeline.Testing;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Events are a pure function of the articles: order, repetition and killed hosts leave no trace.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class SameTablesTests(AzuriteFixture azurite)
{
    private const int Articles = 120;
    private const int Kills = 3;

    [Fact]
    public async Task Shuffled_and_doubled_drops_and_a_host_killed_three_times_give_the_same_events()
    {
        var expected = await UndisturbedAsync();

        (await ShuffledAndDoubledAsync()).ShouldBe(expected);
        (await KilledAsync()).ShouldBe(expected);
    }

    private async Task<IReadOnlyList<string>> UndisturbedAsync()
    {
        var account = azurite.NewAccount();
        await using var host = await TestHost.StartAsync(account);
        var ended = await host.EndedAsync(await new Drops(account).ArticlesAsync(Enumerable.Range(0, Articles)));
        ended.ShouldAllBe(record => record.State == ArticleState.Done);
        var events = await host.EventLinesAsync();
        // Three articles in a row report one call: were they not merged, the comparisons below would prove little.
        events.Count.ShouldBeInRange(Articles / 3, Articles);
        return events;
    }

    private async Task<IReadOnlyList<string>> ShuffledAndDoubledAsync()
    {
        var account = azurite.NewAccount();
        var ordinals = Enumerable.Range(0, Articles).Concat(Enumerable.Range(0, Articles)).ToArray();
#pragma warning disable CA5394 // The order of a test, not a secret.
        new Random(7).Shuffle(ordinals);
#pragma warning restore CA5394
        await using var host = await TestHost.StartAsync(account);
        await host.EndedAsync(await new Drops(account).ArticlesAsync(ordinals));
        return await host.EventLinesAsync();
    }

    private async Task<IReadOnlyList<string>> KilledAsync()
    {
        var account = azurite.NewAccount();
        var dropped = await new Drops(account).ArticlesAsync(Enumerable.Range(0, Articles));
        await using var services = StorageServices.For(account);
        for (var kill = 1; kill <= Kills; kill++)
        {
            await using var victim = await HostProcess.StartAsync(account);
            await HostProcess.WaitForProgressAsync(services, dropped, Articles * kill / (Kills + 2));
            victim.Kill();
        }

        await using var host = await TestHost.StartAsync(account);
        await host.EndedAsync(dropped);
        return await host.EventLinesAsync();
    }
}
