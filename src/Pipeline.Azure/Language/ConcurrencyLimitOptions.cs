using Polly;

namespace Pipeline.Azure.Language;

/// <summary>Names the strategy in Polly's telemetry.</summary>
internal sealed class ConcurrencyLimitOptions : ResilienceStrategyOptions
{
    public ConcurrencyLimitOptions() => Name = "ConcurrencyLimit";
}
