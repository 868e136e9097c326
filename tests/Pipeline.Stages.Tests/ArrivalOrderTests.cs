using FsCheck;
using FsCheck.Fluent;
using Pipeline.Stages.Tests.Memory;

namespace Pipeline.Stages.Tests;

/// <summary>Events are a function of the set of articles: order, repetition and concurrency change nothing.</summary>
public sealed class ArrivalOrderTests
{
    [Fact]
    public async Task Any_order_of_arrival_and_delivery_and_any_repetition_gives_the_same_tables()
    {
        var expected = await TablesAsync(new Random(0), shuffled: false, twice: false);
        foreach (var (seed, repetition) in Gen.Choose(0, int.MaxValue - 1).Two().Sample(10, size: 10))
        {
            (await TablesAsync(new Random(seed), shuffled: true, twice: repetition % 2 == 0)).ShouldBe(expected, $"seed {seed}");
        }
    }

    [Fact]
    public async Task All_articles_at_once_give_the_same_tables()
    {
        var expected = await TablesAsync(new Random(0), shuffled: false, twice: false);
        var pipeline = new MemoryPipeline();
        foreach (var (name, bytes) in Samples.All)
        {
            await pipeline.DropAsync(name, bytes);
        }

        await pipeline.RunConcurrentlyAsync();
        pipeline.Storage.Tables().ShouldBe(expected);
    }

    [Fact]
    public async Task Sixteen_reports_of_one_event_at_once_lose_none_and_share_writes()
    {
        var pipeline = new MemoryPipeline();
        for (var i = 0; i < 16; i++)
        {
            await pipeline.DropAsync($"{i}.json", Samples.Call(14, $"Báo {i}"));
        }

        await pipeline.RunConcurrentlyAsync();
        pipeline.Storage.Records().ShouldAllBe(r => r.Blocks.Count > 0);
        foreach (var record in pipeline.Storage.Records())
        {
            pipeline.Storage.Tables().ShouldContain(record.ArticleId);
        }
    }

    private static async Task<string> TablesAsync(Random random, bool shuffled, bool twice)
    {
        var pipeline = new MemoryPipeline();
        var files = Samples.All.ToArray();
        if (shuffled)
        {
            random.Shuffle(files);
        }

        foreach (var (name, bytes) in files)
        {
            await pipeline.DropAsync(name, bytes);
            if (twice)
            {
                await pipeline.DropAsync(name, bytes);
            }

            if (shuffled && random.Next(3) == 0)
            {
                await pipeline.RunAsync(random, twice);
            }
        }

        await pipeline.RunAsync(shuffled ? random : null, twice);
        return pipeline.Storage.Tables();
    }
}
