using System.Globalization;

namespace Pipeline.Azure.Language;

/// <summary>Texts that operators and records show about the service.</summary>
public static class LanguageMessages
{
    public const string QueueFull = "Too many requests wait for Azure AI Language. Raise Language__ConcurrentRequests or lower the queue batch size.";

    public const string BreakerOpen = "Azure AI Language fails too often; the breaker is open and the embedded analyzer serves alone.";

    public const string BudgetSpent = "The monthly record budget of Azure AI Language is spent; the embedded analyzer serves alone until next month.";

    public const string QuotaExhausted = "Azure AI Language refuses: its quota is exhausted. The embedded analyzer serves alone.";

    public const string TimedOut = "Azure AI Language did not answer in time; the embedded analyzer served alone.";

    public static string Failed(int status, string? code) =>
        string.Create(CultureInfo.InvariantCulture, $"Azure AI Language failed (HTTP {status}, {code ?? "no code"}); the embedded analyzer served alone.");

    public static string Refused(int refused, int total, string code) =>
        string.Create(CultureInfo.InvariantCulture, $"Azure AI Language refused {refused} of {total} documents ({code}); the embedded analyzer served those alone.");
}
