namespace Pipeline.Local.LanguageDouble;

/// <summary>Which faults the double of Azure AI Language plays, and how often.</summary>
public sealed record LanguageFaults
{
    /// <summary>Share of requests that meet a fault. Default 0, range 0–1.</summary>
    public double Rate { get; init; }

    /// <summary>Faults played in turn at random. Default: every kind that passes by itself.</summary>
    public IReadOnlyList<LanguageFault> Kinds { get; init; } =
    [
        LanguageFault.Throttled, LanguageFault.ServerError, LanguageFault.DocumentError,
        LanguageFault.Slow, LanguageFault.Reset, LanguageFault.MalformedJson,
    ];

    /// <summary>What 429 asks to wait, in seconds. Default 0.</summary>
    public int RetryAfterSeconds { get; init; }

    /// <summary>How long a slow answer takes. Default 2 s.</summary>
    public TimeSpan Slowness { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Seed of the choice of faults. Default 1: a run can be repeated.</summary>
    public int Seed { get; init; } = 1;
}
