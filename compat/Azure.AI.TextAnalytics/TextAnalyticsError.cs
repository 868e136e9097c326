namespace Azure.AI.TextAnalytics;

/// <summary>Why a document could not be processed.</summary>
public readonly struct TextAnalyticsError
{
    internal TextAnalyticsError(TextAnalyticsErrorCode errorCode, string message, string? target) =>
        (ErrorCode, Message, Target) = (errorCode, message, target);

    public TextAnalyticsErrorCode ErrorCode { get; }

    public string Message { get; }

    public string? Target { get; }
}
