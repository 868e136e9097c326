using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Pipeline.Core.Articles.Decoding;

/// <summary>Undoes gzip, and stops a bomb while it expands.</summary>
internal static class GzipExpander
{
    private const int BufferSize = 81_920;

    public static (ReadOnlyMemory<byte> Bytes, Rejection? Rejection) Expand(ReadOnlyMemory<byte> bytes, ReadLimits limits)
    {
        for (var layer = 0; IsGzip(bytes.Span); layer++)
        {
            if (layer == limits.MaxCompressionLayers)
            {
                return (default, Rejections.TooManyLayers(limits.MaxCompressionLayers));
            }

            try
            {
                if (ExpandOnce(bytes, limits.MaxExpandedBytes) is not { } expanded)
                {
                    return (default, Rejections.ExpandsTooFar(limits.MaxExpandedBytes));
                }

                bytes = expanded;
            }
            catch (InvalidDataException)
            {
                return (default, Rejections.CorruptGzip());
            }
        }

        return (bytes, null);
    }

    private static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, 0x08, ..];

    private static ReadOnlyMemory<byte>? ExpandOnce(ReadOnlyMemory<byte> bytes, int limit)
    {
        var array = MemoryMarshal.TryGetArray(bytes, out var segment) ? segment : new ArraySegment<byte>(bytes.ToArray());
        using var packed = new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        using var expanded = new MemoryStream();
        var buffer = new byte[BufferSize];
        for (int read; (read = gzip.Read(buffer)) > 0;)
        {
            if (expanded.Length + read > limit)
            {
                return null;
            }

            expanded.Write(buffer, 0, read);
        }

        return expanded.GetBuffer().AsMemory(0, (int)expanded.Length);
    }
}
