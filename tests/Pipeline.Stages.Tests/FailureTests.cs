using Pipeline.Core.Articles;
using Pipeline.Core.Language;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Tests.Memory;

namespace Pipeline.Stages.Tests;

/// <summary>What goes wrong ends visible, with stage, reason and attempts.</summary>
public sealed class FailureTests
{
    public static TheoryData<string, string, string> Garbage => new()
    {
        { "{\"articleId\":\"../x\",\"contentHash\":\"\",\"runId\":1}", StorageNames.CleanQueue, "CleanArticle" },
        { "đây không phải JSON", StorageNames.CleanQueue, "CleanArticle" },
        { "{}", StorageNames.AnalyzeQueue, "AnalyzeArticle" },
        { "[1,2]", StorageNames.RecordQueue, "RecordEvents" },
        { "null", StorageNames.RecordQueue + StorageNames.PoisonSuffix, "RecordEvents" },
    };

    [Theory]
    [MemberData(nameof(Garbage))]
    public async Task A_message_of_garbage_becomes_a_failed_article_and_goes(string body, string queue, string stage)
    {
        var pipeline = new MemoryPipeline();
        await pipeline.DeliverAsync(queue, body);
        pipeline.Storage.Messages.ShouldBeEmpty();
        var record = pipeline.Storage.Records().ShouldHaveSingleItem();
        (record.State, record.FailedStage.ToString()).ShouldBe((ArticleState.Failed, stage));
        record.Reason.ShouldBe($"The message in queue {queue.Replace("-poison", "", StringComparison.Ordinal)} is no pointer to an article: expected JSON with articleId, contentHash and runId.");
    }

    [Fact]
    public async Task Replaying_a_message_of_garbage_sends_nothing()
    {
        var pipeline = new MemoryPipeline();
        await pipeline.DeliverAsync(StorageNames.CleanQueue, "{}");
        var garbage = pipeline.Storage.Records().ShouldHaveSingleItem();
        (await pipeline.Replay.ReplayAsync(garbage.ArticleId, default)).ShouldNotBeNull().State.ShouldBe(ArticleState.Failed);
        pipeline.Storage.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_to_an_unknown_article_becomes_a_failed_article()
    {
        var pipeline = new MemoryPipeline();
        await pipeline.DeliverAsync(StorageNames.CleanQueue, "{\"articleId\":\"abc\",\"contentHash\":\"0\",\"runId\":1}");
        pipeline.Storage.Record("abc").Reason.ShouldBe("No article has the id abc.");
    }

    [Fact]
    public async Task A_stage_that_throws_is_tried_five_times_then_failed_with_the_last_error_and_can_be_replayed()
    {
        var analyzer = new FailingAnalyzer { Failures = 5 };
        var pipeline = new MemoryPipeline(analyzer: analyzer);
        await pipeline.DropAsync("a.json", Samples.Call(14));
        await pipeline.RunAsync();

        var id = ArticleIds.OfFile("a.json");
        var record = pipeline.Storage.Record(id);
        (record.State, record.FailedStage).ShouldBe((ArticleState.Failed, PipelineStage.AnalyzeArticle));
        record.Reason.ShouldBe("AnalyzeArticle failed 5 times, the last time with: InvalidOperationException: the analyzer is out");
        record.Steps.Single(s => s.Stage == PipelineStage.AnalyzeArticle).Attempts.ShouldBe(5);

        (await pipeline.Replay.ReplayAllAsync(ArticleState.Failed, default)).ShouldBe(1);
        await pipeline.RunAsync();
        pipeline.Storage.Record(id).State.ShouldBe(ArticleState.Done);
    }

    [Fact]
    public async Task Attempts_that_failed_are_counted_on_an_article_that_ends_well()
    {
        var pipeline = new MemoryPipeline(analyzer: new FailingAnalyzer { Failures = 2 });
        await pipeline.DropAsync("a.json", Samples.Call(14));
        await pipeline.RunAsync();
        var record = pipeline.Storage.Record(ArticleIds.OfFile("a.json"));
        record.State.ShouldBe(ArticleState.Done);
        record.Steps.Single(s => s.Stage == PipelineStage.AnalyzeArticle).Attempts.ShouldBe(3);
    }

    [Fact]
    public async Task A_file_deleted_before_it_was_read_is_failed()
    {
        var pipeline = new MemoryPipeline();
        await pipeline.DropAsync("a.json", Samples.Call(14));
        pipeline.Storage.Delete("a.json");
        await pipeline.RunAsync();
        var record = pipeline.Storage.Record(ArticleIds.OfFile("a.json"));
        (record.State, record.Reason).ShouldBe((ArticleState.Failed, "The file was deleted before it was read: drop it again."));
    }

    [Fact]
    public async Task A_message_of_an_overtaken_run_takes_back_what_that_run_wrote()
    {
        var pipeline = new MemoryPipeline();
        await pipeline.DropAsync("a.json", Samples.Call(14));
        await pipeline.DeliverFirstAsync();
        await pipeline.DeliverFirstAsync();
        var old = pipeline.Storage.Messages.ShouldHaveSingleItem();
        pipeline.Storage.Messages.Clear();

        await pipeline.DropAsync("a.json", Samples.Recipe);
        await pipeline.RunAsync();
        await pipeline.DeliverAsync(old.Queue, old.Body);

        pipeline.Storage.Tables().ShouldBe("");
    }

    private sealed class FailingAnalyzer : IArticleAnalyzer
    {
        public int Failures { get; set; }

        public Task<ArticleAnalysis> AnalyzeAsync(Article article, CancellationToken cancellationToken) =>
            Failures-- > 0 ? throw new InvalidOperationException("the analyzer is out") : Task.FromResult(LanguageAnalyzer.Analyze(article));
    }
}
