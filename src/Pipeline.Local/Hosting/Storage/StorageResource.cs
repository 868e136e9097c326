using System.Net;

namespace Pipeline.Local.Hosting.Storage;

/// <summary>What a storage request is about, read from its address.</summary>
internal static class StorageResource
{
    /// <summary>The queue, container or table: first segment of the path after the account (emulators carry the account in the path, the cloud in the host).</summary>
    public static string Of(Uri uri)
    {
        var path = AfterAccount(uri);
        var end = path.AsSpan().IndexOfAny('/', '(');
        return end < 0 ? path : path[..end];
    }

    /// <summary>
    /// Service and verb: <c>blob PUT</c>, <c>blob LIST</c>, <c>queue POST</c> (send), <c>queue GET</c> (receive), <c>queue DELETE</c>,
    /// <c>table GET</c> (an entity), <c>table LIST</c> (a query), <c>table BATCH</c>, <c>table PUT</c> …
    /// </summary>
    public static string KindOf(string method, Uri uri)
    {
        var path = AfterAccount(uri);
        if (path.Contains("/messages", StringComparison.Ordinal))
        {
            return $"queue {method}";
        }

        if (path == "$batch")
        {
            return "table BATCH";
        }

        // Containers and queues are lower case by Azure's rules; our tables are not.
        if (path.Length > 0 && char.IsAsciiLetterUpper(path[0]))
        {
            var isEntity = path.Contains("PartitionKey=", StringComparison.Ordinal);
            return method == "GET" && !isEntity ? "table LIST" : $"table {method}";
        }

        return uri.Query.Contains("comp=list", StringComparison.Ordinal) ? "blob LIST" : $"blob {method}";
    }

    private static string AfterAccount(Uri uri)
    {
        var path = uri.AbsolutePath.TrimStart('/');
        if (!IPAddress.TryParse(uri.Host, out _) && uri.Host != "localhost")
        {
            return path;
        }

        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : path[(slash + 1)..];
    }
}
