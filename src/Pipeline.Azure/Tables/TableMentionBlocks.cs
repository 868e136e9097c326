using System.Runtime.CompilerServices;
using System.Text;
using Azure;
using Azure.Data.Tables;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Record;

namespace Pipeline.Azure.Tables;

/// <summary>
/// Blocks as one entity each, so that recording costs one read and one write a block. A block too large for an entity lies in a blob
/// that is written before the entity names it.
/// </summary>
public sealed class TableMentionBlocks(StorageClients clients, IStageDocuments documents) : IMentionBlocks, IStoredBlocks
{
    /// <summary>
    /// Few, so that the blocks of an article, and of articles recorded at once, go in few transactions; each takes 2,000 rows a second.
    /// </summary>
    private const int Partitions = 2;

    private const string BlobProperty = "Blob";

    private readonly TableClient _table = clients.Tables.GetTableClient(StorageNames.MentionsTable);

    public Versioned<MentionBlock>? Known(string key) => null;

    public async Task<Versioned<MentionBlock>?> GetAsync(string key, CancellationToken cancellationToken)
    {
        var entity = await _table.TryGetAsync(PartitionKeyOf(key), TableKeys.Escape(key), cancellationToken).ConfigureAwait(false);
        return entity is null ? null : new(await UnpackAsync(entity, cancellationToken).ConfigureAwait(false), entity.ETag.ToString());
    }

    public async IAsyncEnumerable<MentionBlock> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entity in _table.QueryAsync<TableEntity>(cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            yield return await UnpackAsync(entity, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<IReadOnlyList<string?>> WriteAsync(IReadOnlyList<BlockWrite> writes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writes);
        var versions = new string?[writes.Count];
        await Task.WhenAll(Enumerable.Range(0, writes.Count).GroupBy(i => PartitionOf(writes[i].Block.Key)).Select(async partition =>
        {
            var indices = partition.ToList();
            var actions = await Task.WhenAll(indices.Select(i => ToActionAsync(writes[i], cancellationToken))).ConfigureAwait(false);
            var written = await _table.WriteAsync(actions, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < indices.Count; i++)
            {
                versions[indices[i]] = written[i];
            }
        })).ConfigureAwait(false);
        return versions;
    }

    private async Task<MentionBlock> UnpackAsync(TableEntity entity, CancellationToken cancellationToken)
    {
        var packed = PackedValue.Take(entity)
            ?? await documents.LoadAsync(StorageNames.Analyses, entity.GetString(BlobProperty), cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidDataException($"Block {entity.RowKey} names blob {entity.GetString(BlobProperty)}, which is missing.");
        return PackedJson.Unpack<MentionBlock>(packed);
    }

    private static int PartitionOf(string key) => Stages.Articles.ContentHash.Of(Encoding.UTF8.GetBytes(key))[0] % Partitions;

    private static string PartitionKeyOf(string key) => FormattableString.Invariant($"blocks-{PartitionOf(key)}");

    private async Task<(TableTransactionAction Action, int Bytes)> ToActionAsync(BlockWrite write, CancellationToken cancellationToken)
    {
        var (entity, bytes) = await ToEntityAsync(write.Block, cancellationToken).ConfigureAwait(false);
        return (write.Version is null
            ? new(TableTransactionActionType.Add, entity)
            : new(TableTransactionActionType.UpdateReplace, entity, new ETag(write.Version)), bytes);
    }

    private static int BytesOf(int packed) => packed + 1024;

    private async Task<(TableEntity Entity, int Bytes)> ToEntityAsync(MentionBlock block, CancellationToken cancellationToken)
    {
        var key = TableKeys.Escape(block.Key);
        var packed = PackedJson.Pack(block);
        var entity = new TableEntity(PartitionKeyOf(block.Key), key)
        {
            ["Key"] = block.Key,
            ["Revision"] = block.Revision,
            ["Articles"] = block.Contributions.Count,
            ["Events"] = block.Events.Count,
        };
        if (packed.Length <= PackedValue.MaxBytes)
        {
            PackedValue.Put(entity, packed);
        }
        else
        {
            // The hash keeps two writers of one revision apart: each entity names the blob of its own writer.
            var blob = FormattableString.Invariant($"blocks/{key}/{block.Revision}-{Stages.Articles.ContentHash.Of(packed)[..16]}");
            await documents.SaveAsync(StorageNames.Analyses, blob, packed, cancellationToken).ConfigureAwait(false);
            entity[BlobProperty] = blob;
        }

        return (entity, BytesOf(Math.Min(packed.Length, PackedValue.MaxBytes)));
    }
}
