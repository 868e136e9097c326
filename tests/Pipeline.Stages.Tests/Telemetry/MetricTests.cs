using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Telemetry;
using Pipeline.Stages.Tests.Memory;

namespace Pipeline.Stages.Tests.Telemetry;

/// <summary>What the instruments count.</summary>
public class MetricTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Every_state_is_counted_once()
    {
        var counted = new ConcurrentBag<string>();
        var owner = new AsyncLocal<bool> { Value = true };
        using var listener = Listen("pipeline.articles", owner, counted.Add);
        var records = new CountedArticleRecords(new MemoryStorage());

        var received = Record(ArticleState.Received);
        (await records.AddAsync(received, default)).ShouldNotBeNull();
        (await records.AddAsync(received, default)).ShouldBeNull();
        await UpdateAsync(records, received with { Steps = [new ArticleStep(PipelineStage.CleanArticle, Noon, Error: "it failed")] });
        await UpdateAsync(records, received with { State = ArticleState.Done });
        await UpdateAsync(records, received with { Run = 2 });
        await UpdateAsync(records, received with { State = ArticleState.Failed });

        counted.ShouldBe(["received", "done", "received", "failed"], ignoreOrder: true);
    }

    private static async Task UpdateAsync(CountedArticleRecords records, ArticleRecord record)
    {
        var stored = await records.GetAsync(record.ArticleId, default);
        (await records.UpdateAsync(record, stored!.Version, default)).ShouldNotBeNull();
    }

    private static ArticleRecord Record(ArticleState state) => new()
    {
        ArticleId = "a", File = "a.txt", State = state, ContentHash = "h", Run = 1, ReceivedAt = Noon, UpdatedAt = Noon,
    };

    // Instruments are shared by the process: only what this test's own flow reports is heard.
    private static MeterListener Listen(string instrument, AsyncLocal<bool> owner, Action<string> hear)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (published, self) =>
            {
                if (published.Name == instrument)
                {
                    self.EnableMeasurementEvents(published);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            if (owner.Value)
            {
                hear((string)tags[0].Value!);
            }
        });
        listener.Start();
        return listener;
    }
}
