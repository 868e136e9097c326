using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure.Index;
using Pipeline.Azure.Storage;
using Pipeline.Azure.Tables;
using Pipeline.Stages;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Query.Rows;
using Pipeline.Stages.Record;

namespace Pipeline.Local.Bench.Growth;

/// <summary>Writes rows that lie in memory into the tables of an account that holds none, in as few transactions as they fit in.</summary>
internal sealed class StoreCopy(IServiceProvider services)
{
    private const int PartitionsAtOnce = 8;
    private const int BlocksAtOnce = 2000;

    public Task RowsAsync(string table, MemoryRows rows, CancellationToken cancellation)
    {
        var target = new TableRows(services.GetRequiredService<StorageClients>().Tables.GetTableClient(table));
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = PartitionsAtOnce, CancellationToken = cancellation };
        return Parallel.ForEachAsync(rows.Partitions, parallel, async (partition, stop) =>
        {
            var inserts = partition.Rows.Select(row => new RowWrite(row.RowKey, RowWriteKind.Insert, "", row.Content, row.Summary));
            foreach (var transaction in RowWrite.Transactions(inserts))
            {
                Check((await target.TryCommitAsync(partition.Key, transaction, stop)).IsDone, table);
            }
        });
    }

    public async Task BlocksAsync(IEnumerable<MentionBlock> blocks, CancellationToken cancellation)
    {
        var target = services.GetRequiredService<TableMentionBlocks>();
        foreach (var some in blocks.Chunk(BlocksAtOnce))
        {
            var versions = await target.WriteAsync([.. some.Select(block => new BlockWrite(block, null))], cancellation);
            Check(versions.All(version => version is not null), StorageNames.MentionsTable);
        }
    }

    public Task RecordsAsync(IEnumerable<ArticleRecord> records, CancellationToken cancellation)
    {
        var target = services.GetRequiredService<StorageClients>().Tables.GetTableClient(StorageNames.ArticlesTable);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = PartitionsAtOnce, CancellationToken = cancellation };
        return Parallel.ForEachAsync(records.Select(ArticleRow.Write).GroupBy(row => row.PartitionKey, StringComparer.Ordinal), parallel, async (partition, stop) =>
        {
            foreach (var rows in partition.Chunk(IRowTable.MaxTransaction))
            {
                await target.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), stop);
            }
        });
    }

    private static void Check(bool isWritten, string table)
    {
        if (!isWritten)
        {
            throw new InvalidOperationException($"Table {table} was not empty.");
        }
    }
}
