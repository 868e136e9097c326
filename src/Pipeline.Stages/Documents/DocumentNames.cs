using System.Globalization;

namespace Pipeline.Stages.Documents;

/// <summary>Names of stage documents. A run's document never changes, so it may be kept by whoever wrote it.</summary>
public static class DocumentNames
{
    public static string OfRun(string articleId, int run) => string.Create(CultureInfo.InvariantCulture, $"{articleId}/{run}.json");
}
