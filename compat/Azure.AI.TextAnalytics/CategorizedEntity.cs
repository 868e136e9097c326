namespace Azure.AI.TextAnalytics;

/// <summary>An entity; offset and length in UTF-16 units.</summary>
public readonly struct CategorizedEntity
{
    internal CategorizedEntity(string text, EntityCategory category, string? subCategory, double confidenceScore, int offset, int length) =>
        (Text, Category, SubCategory, ConfidenceScore, Offset, Length) = (text, category, subCategory, confidenceScore, offset, length);

    public string Text { get; }

    public EntityCategory Category { get; }

    public string? SubCategory { get; }

    public double ConfidenceScore { get; }

    public int Offset { get; }

    public int Length { get; }
}
