using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Json;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Documents;

/// <summary>Packs an event into the bytes of a row: the revision, then its JSON record compressed.</summary>
public static class EventDocumentCodec
{
    private const int HeaderSize = sizeof(long);

    /// <summary>Bytes of a document; of a tombstone when there is no event.</summary>
    public static ReadOnlyMemory<byte> Encode(NewsEvent? newsEvent, long revision)
    {
        using var packed = new MemoryStream();
        Span<byte> header = stackalloc byte[HeaderSize];
        BinaryPrimitives.WriteInt64LittleEndian(header, revision);
        packed.Write(header);
        if (newsEvent is null)
        {
            return packed.ToArray();
        }

        using (var compressed = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(compressed, newsEvent, RecordJson.Line);
        }

        return packed.ToArray();
    }

    /// <summary>The document of a row.</summary>
    public static EventDocument Decode(StoredRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var content = row.Content;
        var revision = BinaryPrimitives.ReadInt64LittleEndian(content.Span);
        if (content.Length == HeaderSize)
        {
            return new(null, revision, row.ETag);
        }

        using var packed = new MemoryStream(content[HeaderSize..].ToArray(), writable: false);
        using var plain = new BrotliStream(packed, CompressionMode.Decompress);
        var newsEvent = JsonSerializer.Deserialize<NewsEvent>(plain, RecordJson.Line)
            ?? throw new InvalidDataException($"Row {row.RowKey} of the events table holds no event.");
        return new(newsEvent, revision, row.ETag);
    }
}
