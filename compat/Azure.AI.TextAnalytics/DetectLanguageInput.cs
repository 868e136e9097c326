namespace Azure.AI.TextAnalytics;

/// <summary>A document whose language is asked for.</summary>
public class DetectLanguageInput(string id, string text) : TextAnalyticsInput(id, text)
{
    public string? CountryHint { get; set; }
}
