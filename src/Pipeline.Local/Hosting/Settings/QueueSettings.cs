namespace Pipeline.Local.Hosting.Settings;

/// <summary><c>extensions.queues</c> of <c>host.json</c>.</summary>
internal sealed record QueueSettings
{
    private static readonly TimeSpan ShortestPollingInterval = TimeSpan.FromMilliseconds(100);

    /// <summary>Messages fetched at once: 1 to 32, default 16.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary>A new batch is fetched when no more than this many messages are being worked on; 0 or more, default half of <see cref="BatchSize"/>.</summary>
    public int? NewBatchThreshold { get; init; }

    /// <summary>Tries before a message goes to the poison queue: 1 or more, default 5.</summary>
    public int MaxDequeueCount { get; init; } = 5;

    /// <summary>Time between a failed try and the next; default zero.</summary>
    public TimeSpan VisibilityTimeout { get; init; }

    /// <summary>Longest time between two looks at an empty queue: 100 ms or more, default one minute.</summary>
    public TimeSpan MaxPollingInterval { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary><c>base64</c> (default) or <c>none</c>.</summary>
    public string MessageEncoding { get; init; } = "base64";

    /// <summary><see cref="NewBatchThreshold"/> or its default.</summary>
    public int Threshold => NewBatchThreshold ?? BatchSize / 2;

    /// <summary>Whether messages are base64 on the wire.</summary>
    public bool IsBase64 => !MessageEncoding.Equals("none", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is out of range, or null.</summary>
    public string? Error() =>
        BatchSize is < 1 or > 32 ? HostMessages.OutOfRange("queues.batchSize", "1 to 32")
        : Threshold < 0 ? HostMessages.OutOfRange("queues.newBatchThreshold", "0 or more")
        : MaxDequeueCount < 1 ? HostMessages.OutOfRange("queues.maxDequeueCount", "1 or more")
        : VisibilityTimeout < TimeSpan.Zero ? HostMessages.OutOfRange("queues.visibilityTimeout", "00:00:00 or more")
        : MaxPollingInterval < ShortestPollingInterval ? HostMessages.OutOfRange("queues.maxPollingInterval", "00:00:00.100 or more")
        : null;
}
