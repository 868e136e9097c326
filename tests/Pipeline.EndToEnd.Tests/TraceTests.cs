using Pipeline.Local.Tracing;
using Pipeline.Testing;

namespace Pipeline.EndToEnd.Tests;

/// <summary>What <c>up --otel</c> prints of one article, on the host and queues that it runs on.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class TraceTests(AzuriteFixture azurite)
{
    /// <summary>With the seed of <c>--storage-faults</c> the second write of a run fails: what AnalyzeArticle found.</summary>
    private const double Share = 0.2;

    [Fact]
    public async Task One_trace_shows_every_stage_and_the_retry()
    {
        var account = azurite.NewAccount();
        using var printed = new StringWriter();
        using (SpanPrinter.Start(printed))
        {
            await using var host = await TestHost.StartAsync(account, Share);
            (await host.EndedAsync(await new Drops(account).ArticlesAsync([0]))).ShouldHaveSingleItem();
        }

        var spans = printed.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        spans.Select(span => span[0]).Distinct().ShouldHaveSingleItem();
        spans.Select(span => $"{span[3]} {span[^2]} {span[^1]}").ShouldBe(
        [
            "IngestArticle attempt=1 outcome=done",
            "CleanArticle attempt=1 outcome=done",
            "AnalyzeArticle attempt=1 outcome=retry",
            "AnalyzeArticle attempt=2 outcome=done",
            "RecordEvents attempt=1 outcome=done",
        ]);
    }
}
