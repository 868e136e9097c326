using System.Threading.RateLimiting;
using Polly;

namespace Pipeline.Azure.Language;

/// <summary>Waits for one of N places; the waiting counts against the total timeout around it.</summary>
internal sealed class ConcurrencyLimit(RateLimiter limiter) : ResilienceStrategy
{
    protected override async ValueTask<Outcome<TResult>> ExecuteCore<TResult, TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback, ResilienceContext context, TState state)
    {
        using var lease = await limiter.AcquireAsync(1, context.CancellationToken).ConfigureAwait(context.ContinueOnCapturedContext);
        return lease.IsAcquired
            ? await callback(context, state).ConfigureAwait(context.ContinueOnCapturedContext)
            : Outcome.FromException<TResult>(new InvalidOperationException(LanguageMessages.QueueFull));
    }
}
