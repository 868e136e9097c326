namespace Pipeline.Local.Hosting.Storage;

/// <summary>Requests of one kind and the bytes of their bodies.</summary>
internal readonly record struct StorageOperations(long Requests, long Bytes)
{
    /// <summary>Mean size of a body, in bytes.</summary>
    public int MeanBytes => Requests == 0 ? 0 : (int)(Bytes / Requests);

    public static StorageOperations operator +(StorageOperations left, StorageOperations right) =>
        new(left.Requests + right.Requests, left.Bytes + right.Bytes);

    public static StorageOperations operator -(StorageOperations left, StorageOperations right) =>
        new(left.Requests - right.Requests, left.Bytes - right.Bytes);
}
