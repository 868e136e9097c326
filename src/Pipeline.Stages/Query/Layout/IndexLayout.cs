using System.Globalization;
using System.Text;
using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Layout;

/// <summary>
/// Which row lies in which partition, as a number kept in the index itself. A table of another layout is refused: its rows would be
/// looked for where they are not, and every event of it would seem never to have been.
/// </summary>
public sealed class IndexLayout(IRowTable index)
{
    /// <summary>
    /// Layout of this version: lists in 4 partitions, events in 256, the directory of actors in one. Layout 1 had events in 16 and actors in
    /// two, and no number.
    /// </summary>
    public const int Current = 2;

    /// <summary>Number of tables that are being rebuilt, which every reader and writer refuses.</summary>
    public const int Unfinished = 0;

    private const int Unnumbered = 1;

    private const string PartitionKey = "layout";

    private const string RowKey = "layout";

    private volatile bool _isKnown;

    /// <summary>Reads the number once a process; a table that holds nothing yet is given it.</summary>
    /// <exception cref="LayoutException">The tables are of another layout.</exception>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (_isKnown)
        {
            return;
        }

        var stored = await ReadAsync(cancellationToken) ?? await FirstAsync(cancellationToken);
        _isKnown = stored == Current ? true : throw new LayoutException(stored, Current);
    }

    /// <summary>Has readers and writers that ask from now on refuse these tables.</summary>
    public Task BeginAsync(CancellationToken cancellationToken) => PutAsync(Unfinished, cancellationToken);

    /// <summary>Says that the tables are whole, and of this version's layout.</summary>
    public Task CompleteAsync(CancellationToken cancellationToken) => PutAsync(Current, cancellationToken);

    private Task<RowCommit> PutAsync(int number, CancellationToken cancellationToken) =>
        index.TryCommitAsync(PartitionKey, [new(RowKey, RowWriteKind.Put, "", Bytes(number), "")], cancellationToken);

    private async Task<int?> ReadAsync(CancellationToken cancellationToken) =>
        await index.GetAsync(PartitionKey, RowKey, cancellationToken) is { } row
            ? int.Parse(Encoding.ASCII.GetString(row.Content.Span), CultureInfo.InvariantCulture)
            : null;

    private async Task<int> FirstAsync(CancellationToken cancellationToken)
    {
        var all = ListName.Of(Facet.All);
        if (await index.GetAsync(all.PartitionKey, all.RowKey(ListPosition.Last), cancellationToken) is not null)
        {
            // Another writer may have numbered new tables and filed its first event since the number was looked for; it numbers them first.
            return await ReadAsync(cancellationToken) ?? Unnumbered;
        }

        var written = await index.TryCommitAsync(PartitionKey, [new(RowKey, RowWriteKind.Insert, "", Bytes(Current), "")], cancellationToken);
        return written.IsDone ? Current : await ReadAsync(cancellationToken) ?? Unnumbered;
    }

    private static byte[] Bytes(int number) => Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture));
}
