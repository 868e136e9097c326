using System.IO.Compression;
using System.Text.Json;

namespace Pipeline.Stages.Documents;

/// <summary>Values as compressed JSON, for rows of tables.</summary>
public static class PackedJson
{
    public static byte[] Pack<T>(T value)
    {
        using var packed = new MemoryStream();
        using (var compressed = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(compressed, value, StageJson.Options);
        }

        return packed.ToArray();
    }

    public static T Unpack<T>(ReadOnlyMemory<byte> packed)
    {
        using var source = new MemoryStream(packed.ToArray(), writable: false);
        using var decompressed = new BrotliStream(source, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(decompressed, StageJson.Options) ?? throw new InvalidDataException("A packed value is null.");
    }
}
