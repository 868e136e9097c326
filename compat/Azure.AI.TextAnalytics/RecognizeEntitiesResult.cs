namespace Azure.AI.TextAnalytics;

/// <summary>Entities of one document, or its error.</summary>
public class RecognizeEntitiesResult : TextAnalyticsResult
{
    private readonly CategorizedEntityCollection? _entities;

    internal RecognizeEntitiesResult(string id, CategorizedEntityCollection entities)
        : base(id) => _entities = entities;

    internal RecognizeEntitiesResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    public CategorizedEntityCollection Entities => _entities ?? throw NoResult();
}
