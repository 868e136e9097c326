using System.Globalization;
using Azure;
using Polly.Timeout;

namespace Pipeline.Azure.Language;

/// <summary>Which failures are worth another attempt, and how long the service asks to wait.</summary>
internal static class TransientFailures
{
    private const int TooManyRequests = 429;
    private const int RequestTimeout = 408;
    private const int FirstServerError = 500;

    public static bool IsTransient(Exception? failure, LanguageOptions options) => failure switch
    {
        // Status 0: no answer at all (reset connection, name not resolved).
        RequestFailedException { Status: 0 } => true,
        RequestFailedException { Status: TooManyRequests } refused => RetryAfter(refused) is not { } wait || wait <= options.LongestRetryAfter,
        RequestFailedException refused => refused.Status is RequestTimeout or >= FirstServerError,
        TimeoutRejectedException or IOException or HttpRequestException => true,

        // The answer was cut or is no JSON: the SDK throws what its parser throws.
        System.Text.Json.JsonException or FormatException or InvalidOperationException or KeyNotFoundException => true,
        AggregateException several => several.InnerExceptions.All(e => IsTransient(e, options)),
        _ => false,
    };

    /// <summary>An exhausted quota answers 403 with days to wait: never retried, unlike a forbidden identity it passes with time.</summary>
    public static bool IsQuota(Exception? failure) => failure is RequestFailedException { Status: 403 };

    /// <summary>What <c>Retry-After</c> says, in seconds; null when absent.</summary>
    public static TimeSpan? RetryAfter(Exception? failure)
    {
        if (failure is not RequestFailedException refused || refused.GetRawResponse() is not { } response
            || !response.Headers.TryGetValue("Retry-After", out var value))
        {
            return null;
        }

        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds >= 0
            ? TimeSpan.FromSeconds(seconds)
            : null;
    }
}
