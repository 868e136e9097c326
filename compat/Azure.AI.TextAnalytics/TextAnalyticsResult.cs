namespace Azure.AI.TextAnalytics;

/// <summary>Result of one document.</summary>
public class TextAnalyticsResult
{
    internal TextAnalyticsResult(string id, TextAnalyticsError? error = null)
    {
        Id = id;
        HasError = error is not null;
        Error = error ?? default;
    }

    public string Id { get; }

    public TextAnalyticsError Error { get; }

    public bool HasError { get; }

    internal InvalidOperationException NoResult() =>
        new($"Cannot access result for document {Id}, due to error {Error.ErrorCode}: {Error.Message}");
}
