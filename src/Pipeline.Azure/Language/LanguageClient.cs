using System.Threading.RateLimiting;
using Azure;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Pipeline.Azure.Language;

/// <summary>Documents to results, with batching, the retry layer, the monthly budget and the memory of a refused quota.</summary>
public sealed class LanguageClient : IAsyncDisposable
{
    /// <summary>A refusal without Retry-After (a wrong role, say) is asked again after so long.</summary>
    private static readonly TimeSpan AskAgain = TimeSpan.FromMinutes(10);

    private readonly CircuitBreakerStateProvider _breaker = new();
    private readonly ConcurrencyLimiter _limiter;
    private readonly ResiliencePipeline _resilience;
    private readonly DocumentBatcher _batcher;
    private readonly IEntityService _service;
    private readonly RecordBudget _budget;
    private readonly TimeProvider _time;
    private DateTimeOffset _refusedUntil;
    private long _requests;
    private long _retries;

    public LanguageClient(IEntityService service, LanguageOptions options, IUsageCounter usage, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        _service = service;
        _time = time;
        _budget = new RecordBudget(options.MonthlyRecordBudget, usage, time);
        _limiter = new ConcurrencyLimiter(new() { PermitLimit = options.ConcurrentRequests, QueueLimit = int.MaxValue });
        _resilience = LanguageResilience.Create(options, _breaker, _limiter, time, () =>
        {
            Interlocked.Increment(ref _retries);
            LanguageTelemetry.Retries.Add(1);
        });
        _batcher = new DocumentBatcher(SendAsync, options.BatchLinger, time);
    }

    /// <summary>Breaker, budget and counters, for health.</summary>
    public LanguageState State => new(
        _breaker.CircuitState.ToString().ToLowerInvariant(),
        _budget.IsSpent,
        _time.GetUtcNow() < _refusedUntil ? _refusedUntil : null,
        _budget.Spent,
        Interlocked.Read(ref _requests),
        Interlocked.Read(ref _retries));

    /// <summary>Results in order, or the reason why the service did not serve.</summary>
    public async Task<LanguageAnswer> RecognizeAsync(IReadOnlyList<LanguageDocument> documents, CancellationToken cancellationToken)
    {
        if (_time.GetUtcNow() < _refusedUntil)
        {
            return LanguageAnswer.Unavailable(LanguageMessages.QuotaExhausted);
        }

        if (!await _budget.TryTakeAsync(documents.Sum(d => d.BilledRecords), cancellationToken).ConfigureAwait(false))
        {
            return LanguageAnswer.Unavailable(LanguageMessages.BudgetSpent);
        }

        try
        {
            var results = await Task.WhenAll(documents.Select(d => _batcher.RecognizeAsync(d, cancellationToken))).ConfigureAwait(false);
            return new LanguageAnswer(results, "");
        }
        catch (BrokenCircuitException)
        {
            return LanguageAnswer.Unavailable(LanguageMessages.BreakerOpen);
        }
        catch (Exception failure) when (failure is TimeoutRejectedException or IOException or HttpRequestException)
        {
            return LanguageAnswer.Unavailable(LanguageMessages.TimedOut);
        }
        catch (RequestFailedException refused)
        {
            return LanguageAnswer.Unavailable(Refusal(refused));
        }
        catch (Exception garbled) when (garbled is System.Text.Json.JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return LanguageAnswer.Unavailable(LanguageMessages.Failed(200, garbled.GetType().Name));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _batcher.DisposeAsync().ConfigureAwait(false);
        await _limiter.DisposeAsync().ConfigureAwait(false);
        _budget.Dispose();
    }

    private string Refusal(RequestFailedException refused)
    {
        if (!TransientFailures.IsQuota(refused))
        {
            return LanguageMessages.Failed(refused.Status, refused.ErrorCode);
        }

        _refusedUntil = _time.GetUtcNow() + (TransientFailures.RetryAfter(refused) ?? AskAgain);
        return LanguageMessages.QuotaExhausted;
    }

    private async Task<IReadOnlyList<DocumentResult>> SendAsync(IReadOnlyList<LanguageDocument> documents, CancellationToken cancellationToken)
    {
        var results = await _resilience.ExecuteAsync(
            async token =>
            {
                Interlocked.Increment(ref _requests);
                LanguageTelemetry.Requests.Add(1);
                return await _service.RecognizeAsync(documents, token).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
        LanguageTelemetry.BilledRecords.Add(documents.Sum(d => (long)d.BilledRecords));
        return results;
    }
}
