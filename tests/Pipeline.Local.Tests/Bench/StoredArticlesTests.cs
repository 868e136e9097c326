using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure.Storage;
using Pipeline.Local.Bench.Growth;
using Pipeline.Local.Running;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Query;
using Pipeline.Testing;

namespace Pipeline.Local.Tests.Bench;

/// <summary>The growth benchmark counts beside articles that were recorded in memory: an account must hold them as if recorded there.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class StoredArticlesTests(AzuriteFixture azurite)
{
    private const int Articles = 60;

    [Fact]
    public async Task The_pipeline_reads_what_was_recorded_in_memory_and_copied()
    {
        var stored = new StoredArticles();
        await stored.GrowAsync(Articles / 2, default);
        await stored.GrowAsync(Articles, default);
        await using var services = StorageServices.For(azurite.NewAccount());
        await services.GetRequiredService<StorageSetup>().EnsureAsync(default);
        await stored.CopyAsync(new StoreCopy(services), default);

        var records = (await services.GetRequiredService<IArticleRecords>().ListAsync(ArticleState.Done, Articles * 2, null, default)).Articles;
        records.Count.ShouldBe(Articles);
        var events = (await services.GetRequiredService<IEventFinder>().FindAsync(new EventQuery { Limit = Articles }, default)).Events;
        events.SelectMany(e => e.Articles).Select(report => report.ArticleId).Order(StringComparer.Ordinal)
            .ShouldBe(records.Select(record => record.ArticleId).Order(StringComparer.Ordinal));
        foreach (var found in events)
        {
            (await services.GetRequiredService<IEventFinder>().GetAsync(found.EventId, default)).ShouldNotBeNull().NArticles.ShouldBe(found.NArticles);
        }
    }
}
