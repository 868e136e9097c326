using Pipeline.Local.Bench.Simulation;

namespace Pipeline.Local.Tests.Bench;

/// <summary>The simulation finds the limit that a model was given.</summary>
public class ScaleSimulationTests
{
    private const double Day = 86_400;
    private const double Window = 600;

    private static readonly StageCost[] Light = [new("IngestArticle", 1, 3), new("CleanArticle", 1, 6), new("AnalyzeArticle", 2, 4), new("RecordEvents", 2, 3)];

    private static readonly ScaleModel Roomy = new() { Stages = Light, LanguageCallsAMinute = 0, MillisecondsAReport = 0 };

    /// <summary>Model, articles a second, the resource that limits.</summary>
    public static TheoryData<string, double, string> Limits => new()
    {
        { "language", 100, "Language calls" },
        { "partition", 30, "fullest index partition" },
        { "account", 60, "storage account" },
        { "block", 60, "busiest block" },
        { "cores", 60, "cores of AnalyzeArticle" },
        { "commits", 60, "index commits" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void The_first_limit_is_named(string limit, double articlesASecond, string busiest)
    {
        var load = new ScaleSimulation(With(limit), articlesASecond * Day, Window).Run();
        load.Busiest.ShouldBe(busiest);
        load.KeepsUp.ShouldBeFalse();
        load.Throughput.ShouldBeLessThan(articlesASecond * 0.9);
    }

    [Fact]
    public void A_light_load_is_kept_up_with()
    {
        var load = new ScaleSimulation(Roomy, 5 * Day, Window).Run();
        load.KeepsUp.ShouldBeTrue();
        load.Throughput.ShouldBe(5, 0.5);
        load.P95Seconds.ShouldBeLessThan(20);
    }

    [Fact]
    public void A_seed_gives_one_run() =>
        new ScaleSimulation(Roomy, 20 * Day, Window).Run().ShouldBe(new ScaleSimulation(Roomy, 20 * Day, Window).Run());

    private static ScaleModel With(string limit) => limit switch
    {
        "language" => Roomy with { LanguageCallsAMinute = 600 },
        "partition" => Roomy with { HotPartitionEntities = 100 },
        "account" => Roomy with { AccountRequestsASecond = 500 },
        "block" => Roomy with { Blocks = 3, HistoryDays = 1, MillisecondsAReport = 0.3 },
        "cores" => Roomy with { Stages = [Light[0], Light[1], Light[2] with { CpuMilliseconds = 2_000 }, Light[3]] },
        "commits" => Roomy with { CommitRequests = 60 },
        _ => throw new ArgumentOutOfRangeException(nameof(limit)),
    };
}
