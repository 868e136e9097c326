using Pipeline.Local.Bench.Recovery;
using Pipeline.Testing;

namespace Pipeline.EndToEnd.Tests;

/// <summary>
/// Tables are a pure function of the articles: order, repetition and killed hosts leave no trace. <c>./pipeline bench recovery</c> does
/// the same with a thousand articles.
/// </summary>
[Collection(AzuriteCollection.Name)]
public sealed class SameTablesTests(AzuriteFixture azurite)
{
    private const int Articles = 120;
    private const int Kills = 3;

    [Fact]
    public async Task Shuffled_and_doubled_drops_and_a_host_killed_three_times_give_the_same_tables()
    {
        var expected = await Run().UndisturbedAsync(CancellationToken.None);
        expected.Articles.Count.ShouldBe(Articles);
        expected.Articles.ShouldAllBe(line => line.Contains("\"done\""));
        // Three articles in a row report one call, and some of them are copies: were they not merged, the comparisons would prove little.
        expected.Events.Count.ShouldBe(Articles / 3);
        expected.Articles.Count(line => !line.Contains("\"duplicateOf\":\"\"")).ShouldBe(Articles / 15);

        (await Run().ShuffledAndDoubledAsync(CancellationToken.None)).DifferenceFrom(expected).ShouldBe("");
        (await Run().KilledAsync(Kills, CancellationToken.None)).DifferenceFrom(expected).ShouldBe("");
    }

    private RecoveryRun Run() => new(azurite.NewAccount(), Articles);
}
