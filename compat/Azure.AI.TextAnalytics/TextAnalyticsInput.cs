namespace Azure.AI.TextAnalytics;

/// <summary>A document to be analysed.</summary>
public abstract class TextAnalyticsInput
{
    internal TextAnalyticsInput(string id, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(text);
        (Id, Text) = (id, text);
    }

    public string Id { get; }

    public string Text { get; }
}
