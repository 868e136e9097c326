using System.Text.Json;
using Azure.Data.Tables;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Documents;

namespace Pipeline.Azure.Tables;

/// <summary>An article's record as a row: the columns that lists filter by, and the whole record packed.</summary>
public static class ArticleRow
{
    public const string StateColumn = "State";
    public const string FileColumn = "File";
    private const int MaxColumn = 1000;

    public static (string PartitionKey, string RowKey) KeyOf(string articleId) => (PartitionOf(articleId), articleId);

    public static TableEntity Write(ArticleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var (partition, row) = KeyOf(record.ArticleId);
        var entity = new TableEntity(partition, row)
        {
            [StateColumn] = record.State.ToString(),
            [FileColumn] = record.File.Length <= MaxColumn ? record.File : record.File[..MaxColumn],
            ["Run"] = record.Run,
            ["Reason"] = record.Reason,
            ["UpdatedAt"] = record.UpdatedAt,
        };
        PackedValue.Put(entity, JsonSerializer.SerializeToUtf8Bytes(record, StageJson.Options));
        return entity;
    }

    public static ArticleRecord Read(TableEntity entity) =>
        JsonSerializer.Deserialize<ArticleRecord>(PackedValue.Take(entity ?? throw new ArgumentNullException(nameof(entity))), StageJson.Options)
        ?? throw new InvalidDataException($"The row of article {entity.RowKey} holds no record.");

    /// <summary>A few hundred partitions: enough to spread writes, few enough to list.</summary>
    private static string PartitionOf(string articleId) => $"article-{ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(articleId))[..2]}";
}
