using System.Diagnostics;
using System.Text;
using Pipeline.Core.Articles;
using Pipeline.Stages.Analyze;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Telemetry;
using Pipeline.Stages.Tests.Memory;

namespace Pipeline.Stages.Tests.Telemetry;

/// <summary>One article is one trace, from the drop to its events.</summary>
public class TraceTests
{
    private const string Text = "Tổng thống Nga Vladimir Putin điện đàm với Tổng thống Mỹ Joe Biden\n\nNgày 30/12/2021, hai nhà lãnh đạo đã điện đàm trong 50 phút.\n";

    private static readonly string[] Stages = [.. Enum.GetNames<PipelineStage>()];

    [Fact]
    public async Task All_stages_are_spans_of_one_trace()
    {
        using var spans = new SpanCollector();
        var trace = await RunAsync(new MemoryPipeline());
        spans.Of(trace).Select(s => s.OperationName).ShouldBe(Stages);
        spans.Of(trace).Select(s => s.GetTagItem("outcome")).ShouldAllBe(o => Equals(o, "done"));
    }

    [Fact]
    public async Task A_retry_stays_in_the_trace()
    {
        using var spans = new SpanCollector();
        var trace = await RunAsync(new MemoryPipeline(analyzer: new FailsOnce()));
        var seen = spans.Of(trace);
        seen.Select(s => s.OperationName).ShouldBe(["IngestArticle", "CleanArticle", "AnalyzeArticle", "AnalyzeArticle", "RecordEvents"]);
        seen.Select(s => s.GetTagItem("outcome")).ShouldBe(["done", "done", "retry", "done", "done"]);
        seen[2].Status.ShouldBe(ActivityStatusCode.Error);
        seen[3].ParentSpanId.ShouldBe(seen[1].SpanId);
    }

    [Fact]
    public async Task Spans_hold_no_words_of_the_article()
    {
        using var spans = new SpanCollector();
        var trace = await RunAsync(new MemoryPipeline(analyzer: new FailsOnce()));
        var told = string.Join(' ', spans.Of(trace).SelectMany(s => s.TagObjects.Select(t => $"{t.Value}").Append(s.StatusDescription ?? "")));
        told.ShouldNotContain("Putin");
        told.ShouldNotContain("điện đàm");
    }

    private static async Task<ActivityTraceId> RunAsync(MemoryPipeline pipeline)
    {
        ActivityTraceId trace;
        using (var attempt = StageAttempt.Start(PipelineStage.IngestArticle, ArticleIds.OfFile("cuoc-goi.txt"), null, 1, null, TimeProvider.System))
        {
            trace = Activity.Current!.TraceId;
            await pipeline.DropAsync("cuoc-goi.txt", Encoding.UTF8.GetBytes(Text));
            attempt.Done();
        }

        await pipeline.RunAsync();
        return trace;
    }

    private sealed class FailsOnce : IArticleAnalyzer
    {
        private readonly EmbeddedAnalyzer _inner = new();
        private bool _failed;

        public Task<Core.Language.ArticleAnalysis> AnalyzeAsync(Article article, CancellationToken cancellationToken)
        {
            if (_failed)
            {
                return _inner.AnalyzeAsync(article, cancellationToken);
            }

            _failed = true;
            throw new TimeoutException("The Language service did not answer.");
        }
    }
}
