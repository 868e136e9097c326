namespace Azure.AI.TextAnalytics;

/// <summary>A document with its language.</summary>
public class TextDocumentInput(string id, string text) : TextAnalyticsInput(id, text)
{
    public string? Language { get; set; }
}
