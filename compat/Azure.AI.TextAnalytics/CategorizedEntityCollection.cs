using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>Entities of one document.</summary>
public class CategorizedEntityCollection : ReadOnlyCollection<CategorizedEntity>
{
    internal CategorizedEntityCollection(IList<CategorizedEntity> entities)
        : base(entities)
    {
    }
}
