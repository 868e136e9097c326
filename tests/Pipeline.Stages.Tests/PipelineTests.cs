using System.Text;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Tests.Memory;

namespace Pipeline.Stages.Tests;

/// <summary>Files through all stages, over ports in memory.</summary>
public sealed class PipelineTests
{
    [Fact]
    public async Task Every_sample_ends_done_and_events_merge_reports()
    {
        var pipeline = new MemoryPipeline();
        await DropAllAsync(pipeline, Samples.All);
        await pipeline.RunAsync();

        pipeline.Storage.Records().ShouldAllBe(r => r.State == ArticleState.Done);
        pipeline.Storage.EventIds().ShouldContain(id => id.StartsWith("consult-phone", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_bytes_again_start_nothing()
    {
        var pipeline = new MemoryPipeline();
        await pipeline.DropAsync("a.json", Samples.Call(14));
        await pipeline.RunAsync();
        var tables = pipeline.Storage.Tables();

        await pipeline.DropAsync("a.json", Samples.Call(14));

        pipeline.Storage.Messages.ShouldBeEmpty();
        pipeline.Storage.Tables().ShouldBe(tables);
        pipeline.Storage.Record(ArticleIds.OfFile("a.json")).Run.ShouldBe(1);
    }

    [Fact]
    public async Task A_process_that_kept_an_older_version_of_the_file_reads_it_again()
    {
        var expected = await TablesOfAsync(("a.json", Samples.Call(3)));
        var pipeline = new MemoryPipeline(new MemoryStorage { Kept = Samples.Call(14) });
        await pipeline.DropAsync("a.json", Samples.Call(3));
        await pipeline.RunAsync();

        pipeline.Storage.Record(ArticleIds.OfFile("a.json")).State.ShouldBe(ArticleState.Done);
        pipeline.Storage.Tables().ShouldBe(expected);
    }

    [Fact]
    public async Task A_corrected_article_replaces_what_it_said()
    {
        var corrected = await TablesOfAsync(("a.json", Samples.Call(3)), ("b.json", Samples.Call(3, "Báo khác")));
        var pipeline = new MemoryPipeline();
        await DropAllAsync(pipeline, [("a.json", Samples.Call(14)), ("b.json", Samples.Call(3, "Báo khác"))]);
        await pipeline.RunAsync();
        pipeline.Storage.EventIds().Count(id => id.StartsWith("consult-phone", StringComparison.Ordinal)).ShouldBe(2);

        await pipeline.DropAsync("a.json", Samples.Call(3));
        await pipeline.RunAsync();

        pipeline.Storage.Tables().ShouldBe(corrected);
    }

    [Fact]
    public async Task A_correction_that_reports_nothing_takes_everything_back()
    {
        var pipeline = new MemoryPipeline();
        await pipeline.DropAsync("a.json", Samples.Call(14));
        await pipeline.RunAsync();
        await pipeline.DropAsync("a.json", Samples.Recipe);
        await pipeline.RunAsync();

        pipeline.Storage.Tables().ShouldBe("");
        pipeline.Storage.Record(ArticleIds.OfFile("a.json")).State.ShouldBe(ArticleState.Done);
    }

    [Fact]
    public async Task A_correction_that_is_no_article_is_rejected_and_taken_back()
    {
        var pipeline = new MemoryPipeline();
        await pipeline.DropAsync("a.json", Samples.Call(14));
        await pipeline.RunAsync();
        await pipeline.DropAsync("a.json", Array.Empty<byte>());
        await pipeline.RunAsync();

        pipeline.Storage.Tables().ShouldBe("");
        var record = pipeline.Storage.Record(ArticleIds.OfFile("a.json"));
        record.State.ShouldBe(ArticleState.Rejected);
        record.ReasonCode.ShouldBe("empty");
        record.Blocks.ShouldBeEmpty();
    }

    [Fact]
    public async Task Removing_takes_mentions_back_and_dropping_again_restores_them()
    {
        var pipeline = new MemoryPipeline();
        await DropAllAsync(pipeline, [("a.json", Samples.Call(14)), ("b.json", Samples.Call(14, "Báo khác"))]);
        await pipeline.RunAsync();
        var both = pipeline.Storage.Tables();

        (await pipeline.Removal.RemoveAsync(ArticleIds.OfFile("a.json"), default)).ShouldBeTrue();
        pipeline.Storage.Tables().ShouldBe(await TablesOfAsync(("b.json", Samples.Call(14, "Báo khác"))));

        await pipeline.DropAsync("a.json", Samples.Call(14));
        await pipeline.RunAsync();
        pipeline.Storage.Tables().ShouldBe(both);
    }

    [Fact]
    public async Task A_file_of_many_articles_gives_each_a_record_and_a_correction_runs_only_what_changed()
    {
        var pipeline = new MemoryPipeline();
        await pipeline.DropAsync("many.jsonl", Lines(Samples.Call(14), Samples.Recipe, Samples.Call(3)));
        await pipeline.RunAsync();
        var file = pipeline.Storage.Record(ArticleIds.OfFile("many.jsonl"));
        (file.State, file.Children).ShouldBe((ArticleState.Split, 3));
        pipeline.Storage.EventIds().Count(id => id.StartsWith("consult-phone", StringComparison.Ordinal)).ShouldBe(2);

        await pipeline.DropAsync("many.jsonl", Lines(Samples.Call(14), Samples.Recipe));
        await pipeline.RunAsync();
        pipeline.Storage.Record(ArticleIds.OfRecord(file.ArticleId, 1)).Run.ShouldBe(1);
        pipeline.Storage.Record(ArticleIds.OfRecord(file.ArticleId, 3)).State.ShouldBe(ArticleState.Removed);
        pipeline.Storage.EventIds().Count(id => id.StartsWith("consult-phone", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Offsets_of_an_article_inside_a_file_point_into_the_file()
    {
        var bytes = Lines(Samples.Recipe, Samples.Call(14));
        var pipeline = new MemoryPipeline();
        await pipeline.DropAsync("many.jsonl", bytes);
        await pipeline.RunAsync();

        var analysis = await Documents.StageDocuments.LoadAnalysisAsync(
            pipeline.Storage, ArticleIds.OfRecord(ArticleIds.OfFile("many.jsonl"), 2), 1, default);
        var source = Encoding.UTF8.GetString(bytes);
        analysis.ShouldNotBeNull().Mentions.ShouldNotBeEmpty();
        analysis.Mentions.ShouldAllBe(m => source.Substring(m.Anchor.Start, m.Anchor.End - m.Anchor.Start) == m.Anchor.Text);
        analysis.Mentions.ShouldAllBe(m => source.Substring(m.Evidence.Start, m.Evidence.End - m.Evidence.Start) == m.Evidence.Text);
    }

    [Fact]
    public async Task A_file_too_large_is_rejected_unread()
    {
        var pipeline = new MemoryPipeline();
        await pipeline.DropAsync("big.txt", new byte[60 * 1024 * 1024]);
        var record = pipeline.Storage.Record(ArticleIds.OfFile("big.txt"));
        (record.State, record.ReasonCode).ShouldBe((ArticleState.Rejected, "too-large"));
        record.Reason.ShouldBe("The file has 62914560 bytes: up to 52428800 are accepted.");
    }

    [Fact]
    public async Task Replaying_changes_nothing_and_counts_a_run()
    {
        var pipeline = new MemoryPipeline();
        await pipeline.DropAsync("a.json", Samples.Call(14));
        await pipeline.RunAsync();
        var tables = pipeline.Storage.Tables();

        (await pipeline.Replay.ReplayAsync(ArticleIds.OfFile("a.json"), default)).ShouldNotBeNull().Run.ShouldBe(2);
        await pipeline.RunAsync();

        pipeline.Storage.Tables().ShouldBe(tables);
        pipeline.Storage.Record(ArticleIds.OfFile("a.json")).State.ShouldBe(ArticleState.Done);
    }

    private static byte[] Lines(params byte[][] records) => [.. records.SelectMany(r => r.Append((byte)'\n'))];

    private static async Task DropAllAsync(MemoryPipeline pipeline, IEnumerable<(string Name, byte[] Bytes)> files)
    {
        foreach (var (name, bytes) in files)
        {
            await pipeline.DropAsync(name, bytes);
        }
    }

    private static async Task<string> TablesOfAsync(params (string Name, byte[] Bytes)[] files)
    {
        var pipeline = new MemoryPipeline();
        await DropAllAsync(pipeline, files);
        await pipeline.RunAsync();
        return pipeline.Storage.Tables();
    }
}
