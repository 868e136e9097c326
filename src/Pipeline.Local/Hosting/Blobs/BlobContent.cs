using Azure.Storage.Blobs;

namespace Pipeline.Local.Hosting.Blobs;

/// <summary>A blob in the types a function may ask for.</summary>
internal static class BlobContent
{
    /// <summary>The client itself, a stream, or the whole content as text or bytes; null for any other type.</summary>
    public static async ValueTask<object?> ConvertAsync(Type type, BlobClient blob, CancellationToken cancellation)
    {
        if (type.IsAssignableFrom(typeof(BlobClient)))
        {
            return blob;
        }

        if (type == typeof(Stream))
        {
            return await blob.OpenReadAsync(cancellationToken: cancellation);
        }

        if (type != typeof(string) && type != typeof(byte[]) && type != typeof(BinaryData))
        {
            return null;
        }

        BinaryData content = (await blob.DownloadContentAsync(cancellation)).Value.Content;
        return type == typeof(string) ? content.ToString() : type == typeof(byte[]) ? content.ToArray() : content;
    }
}
