namespace Pipeline.Azure.Language;

/// <summary>Results for all documents of an article, or the reason why there are none.</summary>
public sealed record LanguageAnswer(IReadOnlyList<DocumentResult> Results, string UnavailableBecause)
{
    public bool IsAvailable => UnavailableBecause.Length == 0;

    public static LanguageAnswer Unavailable(string reason) => new([], reason);
}
