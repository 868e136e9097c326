using System.Globalization;
using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Azure.Index;

/// <summary>
/// How a row is kept: content in binary properties of 64 KiB, as many as an entity takes, and the rest in further entities beside it,
/// written in the same transaction and marked with the content's hash, so that a reader notices when they changed in between.
/// </summary>
internal static class RowEntities
{
    public const string SummaryName = "Summary";

    private const string FurtherName = "Further";

    private const string MarkName = "Mark";

    private const int PieceSize = 64 * 1024;

    /// <summary>Azure refuses an entity of more than 1 MiB, names and keys included; Azurite counts content as the base 64 that it travels as.</summary>
    private const int MaxPieces = 11;

    private const int EntitySize = PieceSize * MaxPieces;

    /// <summary>Follows the version of a row that goes on in further entities, and says in how many.</summary>
    private const char FurtherMark = '+';

    /// <summary>Begins the keys of further entities: behind every key of a row, so that no range holds one.</summary>
    private const char FurtherPrefix = '~';

    private static readonly string[] PieceNames = [.. Enumerable.Range(0, MaxPieces).Select(i => $"Content{i:d2}")];

    /// <summary>What a write does to entities; the first is the row's own.</summary>
    public static IReadOnlyList<TableTransactionAction> ActionsOf(string partitionKey, RowWrite write)
    {
        if (write.Content.Length > RowWrite.MaxContent)
        {
            throw new InvalidDataException($"Row {write.RowKey} holds {write.Content.Length} bytes; a transaction takes {RowWrite.MaxContent}.");
        }

        var (etag, before) = Parse(write.ETag);
        var parts = Math.Max(1, (write.Content.Length + EntitySize - 1) / EntitySize);
        var mark = parts > 1 ? Convert.ToHexStringLower(SHA256.HashData(write.Content.Span).AsSpan(0, 8)) : "";
        var further = Enumerable.Range(1, parts - 1).Select(part => new TableTransactionAction(TableTransactionActionType.UpsertReplace,
            Part(partitionKey, FurtherKey(write.RowKey, part), write.Content[(part * EntitySize)..], mark)));
        var surplus = Enumerable.Range(parts, Math.Max(0, before + 1 - parts)).Select(part => new TableTransactionAction(TableTransactionActionType.Delete,
            new TableEntity(partitionKey, FurtherKey(write.RowKey, part)), ETag.All));
        return [First(partitionKey, write, parts - 1, mark, etag), .. further, .. surplus];
    }

    /// <summary>The version that a write left, as <see cref="ToRow"/> will tell it.</summary>
    public static string VersionOf(string etag, RowWrite write) => Version(etag, Math.Max(0, (write.Content.Length - 1) / EntitySize));

    /// <summary>Keys of the entities in which a row goes on.</summary>
    public static IEnumerable<string> FurtherKeysOf(TableEntity first) =>
        Enumerable.Range(1, first.GetInt32(FurtherName) ?? 0).Select(part => FurtherKey(first.RowKey, part));

    /// <summary>Whether a further entity was written together with the first.</summary>
    public static bool AreOfOneVersion(TableEntity first, TableEntity further) => first.GetString(MarkName) == further.GetString(MarkName);

    /// <summary>The row.</summary>
    public static StoredRow ToRow(TableEntity first, IEnumerable<TableEntity> further)
    {
        var pieces = further.Prepend(first).SelectMany(entity => PieceNames.Select(entity.GetBinary).TakeWhile(p => p is not null)).ToList();
        byte[] content = pieces.Count == 1 ? pieces[0]! : [.. pieces.SelectMany(p => p!)];
        return new(first.PartitionKey, first.RowKey, Version(first.ETag.ToString(), first.GetInt32(FurtherName) ?? 0), content, first.GetString(SummaryName) ?? "");
    }

    private static TableTransactionAction First(string partitionKey, RowWrite write, int further, string mark, ETag etag)
    {
        var entity = Part(partitionKey, write.RowKey, write.Content, mark);
        if (write.Summary.Length > 0)
        {
            entity[SummaryName] = write.Summary;
        }

        if (further > 0)
        {
            entity[FurtherName] = further;
        }

        return write.Kind switch
        {
            RowWriteKind.Insert => new(TableTransactionActionType.Add, entity),
            RowWriteKind.Replace => new(TableTransactionActionType.UpdateReplace, entity, etag),
            RowWriteKind.Put => new(TableTransactionActionType.UpsertReplace, entity),
            RowWriteKind.Delete => new(TableTransactionActionType.Delete, new TableEntity(partitionKey, write.RowKey), etag),
            _ => throw new ArgumentOutOfRangeException(nameof(write), write.Kind, "No such write."),
        };
    }

    /// <summary>As much of content as one entity takes.</summary>
    private static TableEntity Part(string partitionKey, string rowKey, ReadOnlyMemory<byte> content, string mark)
    {
        var entity = new TableEntity(partitionKey, rowKey);
        for (var piece = 0; piece < MaxPieces && piece * PieceSize < content.Length; piece++)
        {
            entity[PieceNames[piece]] = content.Slice(piece * PieceSize, Math.Min(PieceSize, content.Length - (piece * PieceSize))).ToArray();
        }

        if (mark.Length > 0)
        {
            entity[MarkName] = mark;
        }

        return entity;
    }

    private static string FurtherKey(string rowKey, int part) => string.Create(CultureInfo.InvariantCulture, $"{FurtherPrefix}{rowKey}{FurtherPrefix}{part}");

    private static string Version(string etag, int further) =>
        further == 0 ? etag : string.Create(CultureInfo.InvariantCulture, $"{etag}{FurtherMark}{further}");

    /// <summary>A version as an ETag, and in how many further entities its content went on. An ETag itself ends in a quote.</summary>
    private static (ETag ETag, int Further) Parse(string version)
    {
        var mark = version.Length == 0 || version[^1] == '"' ? -1 : version.LastIndexOf(FurtherMark);
        return mark < 0 ? (new(version), 0) : (new(version[..mark]), int.Parse(version.AsSpan(mark + 1), CultureInfo.InvariantCulture));
    }
}
