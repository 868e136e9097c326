using Azure.Data.Tables;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Record;

namespace Pipeline.Azure.Tables;

/// <summary>
/// Blocks as one entity each, so that recording costs one read and one write a block. A block too large for an entity lies in a blob
/// that is written before the entity names it.
/// </summary>
public sealed class TableMentionBlocks(StorageClients clients, IStageDocuments documents) : IMentionBlocks
{
    private const string RowKey = "block";
    private const string BlobProperty = "Blob";

    private readonly TableClient _table = clients.Tables.GetTableClient(StorageNames.MentionsTable);

    public Versioned<MentionBlock>? Known(string key) => null;

    public async Task<Versioned<MentionBlock>?> GetAsync(string key, CancellationToken cancellationToken)
    {
        var entity = await _table.TryGetAsync(TableKeys.Escape(key), RowKey, cancellationToken).ConfigureAwait(false);
        if (entity is null)
        {
            return null;
        }

        var packed = PackedValue.Take(entity)
            ?? await documents.LoadAsync(StorageNames.Analyses, entity.GetString(BlobProperty), cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidDataException($"Block {key} names blob {entity.GetString(BlobProperty)}, which is missing.");
        return new(PackedValue.Unpack<MentionBlock>(packed), entity.ETag.ToString());
    }

    public async Task<string?> AddAsync(MentionBlock block, CancellationToken cancellationToken) =>
        await _table.TryAddAsync(await ToEntityAsync(block, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    public async Task<string?> UpdateAsync(MentionBlock block, string version, CancellationToken cancellationToken) =>
        await _table.TryReplaceAsync(await ToEntityAsync(block, cancellationToken).ConfigureAwait(false), version, cancellationToken).ConfigureAwait(false);

    private async Task<TableEntity> ToEntityAsync(MentionBlock block, CancellationToken cancellationToken)
    {
        var key = TableKeys.Escape(block.Key);
        var packed = PackedValue.Pack(block);
        var entity = new TableEntity(key, RowKey)
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

        return entity;
    }
}
