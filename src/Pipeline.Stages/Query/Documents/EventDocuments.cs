using System.Globalization;
using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Documents;

/// <summary>The <c>Events</c> table: one row an event, found by its id alone.</summary>
public sealed class EventDocuments(IRowTable table)
{
    /// <summary>
    /// Partitions over which events are spread by their ids. An article mostly changes one event, so that many partitions cost hardly more
    /// transactions than few; and each stays small, which Azurite needs: it finds a row by looking through its partition.
    /// </summary>
    public const int Partitions = 256;

    private const int MaxKeyLength = 512;

    private readonly IRowTable _table = table;

    /// <summary>Partition of an event.</summary>
    public static string PartitionOf(string eventId) =>
        string.Create(CultureInfo.InvariantCulture, $"events-{ListName.StableHash(eventId) % Partitions:x2}");

    /// <summary>Whether a text can be a row's key at all; ids that come from outside are checked before they are looked up.</summary>
    public static bool CanBeId(string text) =>
        text is { Length: > 0 and <= MaxKeyLength } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    /// <summary>The event, or null.</summary>
    public async Task<EventDocument?> GetAsync(string eventId, CancellationToken cancellationToken) =>
        CanBeId(eventId) && await _table.GetAsync(PartitionOf(eventId), eventId, cancellationToken) is { } row
            ? EventDocumentCodec.Decode(row)
            : null;

    /// <summary>
    /// Writes rows of one partition. The new versions in the order of the writes; null for those that were not written because a row
    /// among them was not in the expected state.
    /// </summary>
    public async Task<IReadOnlyList<string?>> TryCommitAsync(string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writes);
        var versions = new List<string?>();
        foreach (var chunk in RowWrite.Transactions(writes))
        {
            var commit = await _table.TryCommitAsync(partition, chunk, cancellationToken);
            versions.AddRange(commit.IsDone ? commit.ETags : Enumerable.Repeat<string?>(null, chunk.Count));
        }

        return versions;
    }
}
