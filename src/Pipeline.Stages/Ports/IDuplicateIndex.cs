using Pipeline.Stages.Duplicates;

namespace Pipeline.Stages.Ports;

/// <summary>The <c>Duplicates</c> table: articles filed under the band keys of their signatures.</summary>
public interface IDuplicateIndex
{
    /// <summary>
    /// Files an entry under its keys and returns the other entries there. The cost depends on the number of keys, not of articles; of
    /// two articles that share a key and are filed at once, at least one sees the other.
    /// </summary>
    Task<IReadOnlyList<DuplicateEntry>> PutAsync(IReadOnlyList<string> keys, DuplicateEntry entry, CancellationToken cancellationToken);

    /// <summary>Takes an article out from under keys and returns the entries that stay there. Repeatable.</summary>
    Task<IReadOnlyList<DuplicateEntry>> RemoveAsync(IReadOnlyList<string> keys, string articleId, CancellationToken cancellationToken);
}
