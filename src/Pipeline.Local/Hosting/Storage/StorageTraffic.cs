using System.Globalization;

namespace Pipeline.Local.Hosting.Storage;

/// <summary>Requests to a storage account by kind (<see cref="StorageResource.KindOf"/>).</summary>
internal sealed record StorageTraffic(IReadOnlyDictionary<string, StorageOperations> ByKind)
{
    /// <summary>All requests.</summary>
    public long Requests => ByKind.Values.Sum(operations => operations.Requests);

    /// <summary>What came after <paramref name="earlier"/>.</summary>
    public StorageTraffic Since(StorageTraffic earlier) => new(ByKind
        .Select(kind => (kind.Key, Value: kind.Value - earlier.ByKind.GetValueOrDefault(kind.Key)))
        .Where(kind => kind.Value.Requests > 0)
        .ToDictionary(kind => kind.Key, kind => kind.Value, StringComparer.Ordinal));

    /// <summary>Requests by service for each of <paramref name="articles"/>.</summary>
    public string Summary(int articles) => string.Join(", ", ByKind
        .GroupBy(kind => kind.Key.Split(' ')[0], StringComparer.Ordinal)
        .OrderBy(service => service.Key, StringComparer.Ordinal)
        .Select(service => string.Create(
            CultureInfo.InvariantCulture, $"{service.Key} {(double)service.Sum(kind => kind.Value.Requests) / articles:0.0}")));
}
