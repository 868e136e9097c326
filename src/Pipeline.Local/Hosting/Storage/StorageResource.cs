using System.Net;

namespace Pipeline.Local.Hosting.Storage;

/// <summary>The queue, container or table that a storage request is about.</summary>
internal static class StorageResource
{
    /// <summary>First segment of the path after the account: emulators carry the account in the path, the cloud in the host.</summary>
    public static string Of(Uri uri)
    {
        var path = uri.AbsolutePath.AsSpan().TrimStart('/');
        if (IPAddress.TryParse(uri.Host, out _) || uri.Host == "localhost")
        {
            var slash = path.IndexOf('/');
            path = slash < 0 ? [] : path[(slash + 1)..];
        }

        var end = path.IndexOfAny('/', '(');
        return (end < 0 ? path : path[..end]).ToString();
    }
}
