namespace Pipeline.Local.Hosting.Settings;

/// <summary><c>extensions.blobs</c> of <c>host.json</c>.</summary>
internal sealed record BlobSettings
{
    /// <summary>Blobs worked on at once by one function: 1 or more, default 8 a core.</summary>
    public int MaxDegreeOfParallelism { get; init; } = 8 * Environment.ProcessorCount;

    /// <summary>Tries before a message about the blob goes to <c>webjobs-blobtrigger-poison</c>: 1 or more, default 5.</summary>
    public int PoisonBlobThreshold { get; init; } = 5;

    /// <summary>What is out of range, or null.</summary>
    public string? Error() =>
        MaxDegreeOfParallelism < 1 ? HostMessages.OutOfRange("blobs.maxDegreeOfParallelism", "1 or more")
        : PoisonBlobThreshold < 1 ? HostMessages.OutOfRange("blobs.poisonBlobThreshold", "1 or more")
        : null;
}
