namespace Azure.AI.TextAnalytics;

/// <summary>Language of one document, or its error.</summary>
public class DetectLanguageResult : TextAnalyticsResult
{
    private readonly DetectedLanguage _language;

    internal DetectLanguageResult(string id, DetectedLanguage language)
        : base(id) => _language = language;

    internal DetectLanguageResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    public DetectedLanguage PrimaryLanguage => HasError ? throw NoResult() : _language;
}
