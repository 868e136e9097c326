using Pipeline.Azure.Language;
using Pipeline.Local.LanguageDouble;
using static Pipeline.Local.Tests.Language.LanguageRig;

namespace Pipeline.Local.Tests.Language;

public class LanguageServiceTests
{
    private const string Text = "Nhà báo Trần Thị Minh Hạnh gặp nghệ nhân Lò Văn Pún tại bản.";

    [Fact]
    public async Task Service_entities_widen_the_embedded_analysis_and_say_who_found_them()
    {
        await using var rig = await StartAsync(new LanguageFaults());
        var analysis = await rig.Analyzer.AnalyzeAsync(Article(Text), CancellationToken.None);
        analysis.Analyzer.Name.ShouldBe("embedded+azure-language");
        analysis.Analyzer.Model.ShouldBe("double-2023-04-01");
        analysis.Entities.ShouldContain(e => e.FoundBy.Contains("azure"));
        analysis.Entities.ShouldAllBe(e => Text.Substring(e.Span.Start, e.Span.Length) == e.Text);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("und")]
    public async Task Texts_in_other_languages_are_not_sent(string language)
    {
        await using var rig = await StartAsync(new LanguageFaults());
        await rig.Analyzer.AnalyzeAsync(Article(Text, language), CancellationToken.None);
        rig.Server.Requests.ShouldBe(0);
    }

    [Theory]
    [InlineData(LanguageFault.Throttled)]
    [InlineData(LanguageFault.ServerError)]
    [InlineData(LanguageFault.Slow)]
    [InlineData(LanguageFault.Reset)]
    [InlineData(LanguageFault.MalformedJson)]
    public async Task A_fault_that_passes_is_waited_out(LanguageFault fault)
    {
        var options = fault == LanguageFault.Slow ? Quick with { AttemptTimeout = TimeSpan.FromSeconds(1) } : Quick;
        await using var rig = await StartAsync(new LanguageFaults { Rate = 0.5, Kinds = [fault], Slowness = TimeSpan.FromSeconds(5), Seed = 3 }, options);
        for (var i = 0; i < 6; i++)
        {
            var analysis = await rig.Analyzer.AnalyzeAsync(Article(Text), CancellationToken.None);
            analysis.Analyzer.Name.ShouldBe("embedded+azure-language", analysis.Analyzer.Note);
        }

        rig.Client.State.Retries.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_refused_document_is_told_and_never_looks_like_one_without_entities()
    {
        await using var rig = await StartAsync(new LanguageFaults { Rate = 1, Kinds = [LanguageFault.DocumentError] });
        var analysis = await rig.Analyzer.AnalyzeAsync(Article(Text), CancellationToken.None);
        analysis.Analyzer.Name.ShouldBe("embedded");
        analysis.Analyzer.Note.ShouldBe(LanguageMessages.Refused(1, 1, "InternalServerError"));
    }

    [Fact]
    public async Task An_exhausted_quota_is_asked_once_and_never_again()
    {
        await using var rig = await StartAsync(new LanguageFaults { Rate = 1, Kinds = [LanguageFault.QuotaExhausted] });
        for (var i = 0; i < 3; i++)
        {
            var analysis = await rig.Analyzer.AnalyzeAsync(Article(Text), CancellationToken.None);
            analysis.Analyzer.Note.ShouldBe(LanguageMessages.QuotaExhausted);
        }

        rig.Server.Requests.ShouldBe(1);
        rig.Client.State.IsDegraded.ShouldBeTrue();
    }

    [Fact]
    public async Task The_monthly_budget_holds_across_restarts()
    {
        var usage = new MemoryUsage();
        var options = Quick with { MonthlyRecordBudget = 150 };
        var served = 0;
        for (var start = 0; start < 3; start++)
        {
            await using var rig = await StartAsync(new LanguageFaults(), options, usage);
            var analyses = await Task.WhenAll(Enumerable.Range(0, 90).Select(_ => rig.Analyzer.AnalyzeAsync(Article(Text), CancellationToken.None)));
            served += analyses.Count(a => a.Analyzer.Name == "embedded+azure-language");
            analyses.Where(a => a.Analyzer.Name == "embedded").ShouldAllBe(a => a.Analyzer.Note == LanguageMessages.BudgetSpent);
        }

        served.ShouldBeInRange(90, 150);
    }

    [Fact]
    public async Task The_breaker_opens_while_the_service_fails_and_closes_when_it_recovers()
    {
        var options = Quick with
        {
            Retries = 1,
            BreakerMinimumThroughput = 4,
            BreakerBreakDuration = TimeSpan.FromMilliseconds(500),
            LongestRetryAfter = TimeSpan.FromMilliseconds(20),
            BatchLinger = TimeSpan.Zero,
        };
        await using var rig = await StartAsync(new LanguageFaults { Rate = 1, Kinds = [LanguageFault.ServerError] }, options);
        for (var i = 0; i < 8 && rig.Client.State.Breaker != "open"; i++)
        {
            var failed = await rig.Analyzer.AnalyzeAsync(Article(Text), CancellationToken.None);
            failed.Analyzer.Note.ShouldNotBeEmpty();
        }

        rig.Client.State.Breaker.ShouldBe("open");
        rig.Client.State.IsDegraded.ShouldBeTrue();
        rig.Server.Faults = new LanguageFaults();
        await Task.Delay(options.BreakerBreakDuration + TimeSpan.FromMilliseconds(100));
        var recovered = await rig.Analyzer.AnalyzeAsync(Article(Text), CancellationToken.None);
        recovered.Analyzer.Name.ShouldBe("embedded+azure-language", recovered.Analyzer.Note);
        rig.Client.State.Breaker.ShouldBe("closed");
    }

    [Fact]
    public async Task Ten_thousand_documents_with_a_fifth_of_requests_failing_are_all_analysed()
    {
        const int Documents = 10_000;
        var faults = new LanguageFaults { Rate = 0.2, Slowness = TimeSpan.FromMilliseconds(450) };
        await using var rig = await StartAsync(faults, Quick with { ConcurrentRequests = 32, BatchLinger = TimeSpan.FromMilliseconds(100) });
        var done = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, Documents), new ParallelOptions { MaxDegreeOfParallelism = 320 }, async (_, token) =>
        {
            var analysis = await rig.Analyzer.AnalyzeAsync(Article(Text), token);
            var served = analysis.Entities.Any(e => e.FoundBy.Contains("azure"));
            (served || analysis.Analyzer.Note.Length > 0).ShouldBeTrue("An article was recorded as if the service had found nothing.");
            Interlocked.Increment(ref done);
        });
        done.ShouldBe(Documents);

        // 2,000 full requests, a fifth of them again and again: 2,000 / (1 - 0.2), and room for requests that were not full.
        rig.Server.Requests.ShouldBeLessThan(4_000);
    }
}
