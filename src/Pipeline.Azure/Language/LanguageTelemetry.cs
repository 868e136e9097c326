using System.Diagnostics.Metrics;

namespace Pipeline.Azure.Language;

/// <summary>Counters of the service's use.</summary>
public static class LanguageTelemetry
{
    public const string MeterName = "Pipeline.Language";

    private static readonly Meter Meter = new(MeterName);

    /// <summary>HTTP attempts.</summary>
    public static Counter<long> Requests { get; } = Meter.CreateCounter<long>("pipeline.language.requests");

    /// <summary>Attempts beyond the first.</summary>
    public static Counter<long> Retries { get; } = Meter.CreateCounter<long>("pipeline.language.retries");

    /// <summary>Records billed: text elements / 1,000, rounded up, a document.</summary>
    public static Counter<long> BilledRecords { get; } = Meter.CreateCounter<long>("pipeline.language.records");

    /// <summary>The breaker after its last change: 0 closed, 1 open, 2 half-open.</summary>
    public static Gauge<int> Breaker { get; } = Meter.CreateGauge<int>("pipeline.language.breaker");

    /// <summary>Share of the month's record budget that is spent, 0 to 1; not reported without a budget.</summary>
    public static Gauge<double> BudgetUsed { get; } = Meter.CreateGauge<double>("pipeline.language.budget.used", "1");
}
