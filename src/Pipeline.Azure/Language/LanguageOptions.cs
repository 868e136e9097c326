namespace Pipeline.Azure.Language;

/// <summary>How Azure AI Language is called. Configuration section <c>Language</c> (<c>Language__Endpoint</c> …).</summary>
public sealed record LanguageOptions
{
    public const string Section = "Language";

    /// <summary>Address of the account, with its custom subdomain. Default none: the embedded analyzer serves alone.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>Account key. Default none: Entra ID is used.</summary>
    public string? Key { get; init; }

    /// <summary>Billed records a calendar month (UTC) after which the embedded analyzer serves alone. Default 0: no cap.</summary>
    public long MonthlyRecordBudget { get; init; }

    /// <summary>Requests under way at once. Default 8, range 1–100.</summary>
    public int ConcurrentRequests { get; init; } = 8;

    /// <summary>How long a request waits for documents of other articles to fill it. Default 20 ms, range 0–1 s.</summary>
    public TimeSpan BatchLinger { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>Bound on one request with all its attempts. Default 90 s, range 1 s–4 min (below the queue's visibility timeout).</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>Bound on one attempt. Default 15 s, range 100 ms–60 s.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Attempts after the first. Default 4, range 0–10.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>First pause between attempts; doubles, with jitter. Default 500 ms, range 1 ms–30 s.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Longest <c>Retry-After</c> that is waited for; a longer one is a refusal. Default 30 s, range 0–2 min.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Share of failed attempts in the sampling window that opens the breaker. Default 0.5, range 0.1–1.</summary>
    public double BreakerFailureRatio { get; init; } = 0.5;

    /// <summary>Attempts in the window before the breaker may open. Default 20, range 2–1000.</summary>
    public int BreakerMinimumThroughput { get; init; } = 20;

    /// <summary>Window over which failures are counted. Default 30 s, range 500 ms–10 min.</summary>
    public TimeSpan BreakerSamplingDuration { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an open breaker lets nothing through. Default 15 s, range 500 ms–10 min.</summary>
    public TimeSpan BreakerBreakDuration { get; init; } = TimeSpan.FromSeconds(15);
}
