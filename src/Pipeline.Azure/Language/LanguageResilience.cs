using System.Threading.RateLimiting;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Pipeline.Azure.Language;

/// <summary>
/// The one retry layer, outermost first: total timeout → concurrency limit → retry (honours Retry-After up to a cap) →
/// circuit breaker → attempt timeout.
/// </summary>
internal static class LanguageResilience
{
    public static ResiliencePipeline Create(
        LanguageOptions options, CircuitBreakerStateProvider breaker, RateLimiter limiter, TimeProvider time, Action onRetry) =>
        new ResiliencePipelineBuilder { TimeProvider = time, Name = "azure-language" }
            .AddTimeout(options.TotalTimeout)
            .AddStrategy(_ => new ConcurrencyLimit(limiter), new ConcurrencyLimitOptions())
            .AddRetry(Retry(options, onRetry))
            .AddCircuitBreaker(Breaker(options, breaker))
            .AddTimeout(new TimeoutStrategyOptions { Timeout = options.AttemptTimeout, Name = "Attempt" })
            .Build();

    private static RetryStrategyOptions Retry(LanguageOptions options, Action onRetry) => new()
    {
        MaxRetryAttempts = Math.Max(1, options.Retries),
        Delay = options.RetryDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        MaxDelay = options.LongestRetryAfter,
        ShouldHandle = args => ValueTask.FromResult(
            options.Retries > 0 && (TransientFailures.IsTransient(args.Outcome.Exception, options) || args.Outcome.Exception is BrokenCircuitException)),
        DelayGenerator = args => ValueTask.FromResult(TransientFailures.RetryAfter(args.Outcome.Exception)
            ?? (args.Outcome.Exception as BrokenCircuitException)?.RetryAfter),
        OnRetry = _ =>
        {
            onRetry();
            return ValueTask.CompletedTask;
        },
    };

    /// <summary>Throttling is an answer of a healthy service: it is waited for, and must not open the breaker.</summary>
    private static CircuitBreakerStrategyOptions Breaker(LanguageOptions options, CircuitBreakerStateProvider breaker) => new()
    {
        FailureRatio = options.BreakerFailureRatio,
        MinimumThroughput = options.BreakerMinimumThroughput,
        SamplingDuration = options.BreakerSamplingDuration,
        BreakDuration = options.BreakerBreakDuration,
        StateProvider = breaker,
        OnClosed = _ => Report(CircuitState.Closed),
        OnOpened = _ => Report(CircuitState.Open),
        OnHalfOpened = _ => Report(CircuitState.HalfOpen),
        ShouldHandle = args => ValueTask.FromResult(
            TransientFailures.IsTransient(args.Outcome.Exception, options)
            && args.Outcome.Exception is not global::Azure.RequestFailedException { Status: 429 }),
    };

    private static ValueTask Report(CircuitState state)
    {
        LanguageTelemetry.Breaker.Record((int)state);
        return ValueTask.CompletedTask;
    }
}
