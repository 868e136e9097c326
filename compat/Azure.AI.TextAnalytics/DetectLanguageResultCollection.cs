using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>Results of a batch.</summary>
public class DetectLanguageResultCollection : ReadOnlyCollection<DetectLanguageResult>
{
    internal DetectLanguageResultCollection(IList<DetectLanguageResult> list, string modelVersion)
        : base(list) => ModelVersion = modelVersion;

    public string ModelVersion { get; }
}
