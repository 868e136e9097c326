using System.Text;
using Pipeline.Core.Articles;
using Pipeline.Core.Events.Merging.Differences;
using Pipeline.Core.Language;
using Pipeline.Stages.Analyze;
using Pipeline.Stages.Operations;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Tests.Memory;

namespace Pipeline.Stages.Tests;

public class ReplayPreviewTests
{
    private const string Call = "Nga và Mỹ điện đàm\nNgày 14/11/2016, Tổng thống Nga Vladimir Putin điện đàm với Tổng thống Mỹ Barack Obama.\n";

    [Fact]
    public async Task The_same_analyzer_changes_nothing() => (await PreviewAsync(new EmbeddedAnalyzer())).ShouldBeEmpty();

    [Fact]
    public async Task An_analyzer_that_sees_no_entities_is_told_by_what_vanishes_or_changes()
    {
        var changes = await PreviewAsync(new Blind());
        changes.ShouldNotBeEmpty();
        changes.ShouldAllBe(c => c.Kind != EventChangeKind.Appeared || c.FormerEventId.Length == 0);
    }

    private static async Task<IReadOnlyList<EventChange>> PreviewAsync(IArticleAnalyzer analyzer)
    {
        var pipeline = new MemoryPipeline();
        await pipeline.DropAsync("call.txt", Encoding.UTF8.GetBytes(Call));
        await pipeline.RunAsync();
        return await new ReplayPreview(pipeline.Storage, pipeline.Storage, analyzer, TimeProvider.System).RunAsync(null, CancellationToken.None);
    }

    /// <summary>Stands for a version whose entity rules were lost.</summary>
    private sealed class Blind : IArticleAnalyzer
    {
        public Task<ArticleAnalysis> AnalyzeAsync(Article article, CancellationToken cancellationToken) =>
            Task.FromResult(LanguageAnalyzer.Analyze(article) with { Entities = [] });
    }
}
