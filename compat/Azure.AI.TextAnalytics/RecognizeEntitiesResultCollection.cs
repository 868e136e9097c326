using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>Results of a batch.</summary>
public class RecognizeEntitiesResultCollection : ReadOnlyCollection<RecognizeEntitiesResult>
{
    internal RecognizeEntitiesResultCollection(IList<RecognizeEntitiesResult> list, string modelVersion)
        : base(list) => ModelVersion = modelVersion;

    public string ModelVersion { get; }
}
