using Pipeline.Core.Articles.Duplicates;

namespace Pipeline.Local.Bench.Simulation;

/// <summary>The pipeline and its surroundings as the simulation sees them. Limits are Azure's documented ones.</summary>
internal sealed record ScaleModel
{
    /// <summary>The stages in order; the last is the one that writes blocks and the index.</summary>
    public required IReadOnlyList<StageCost> Stages { get; init; }

    /// <summary>Most instances of the app, over all functions. Default 40, range 1–1,000 (<c>MAXIMUM_INSTANCE_COUNT</c>).</summary>
    public int MaximumInstances { get; init; } = 40;

    /// <summary>Core time that the host and the worker take for one message, whatever the stage. Default 3 ms.</summary>
    public double HostMilliseconds { get; init; } = 3;

    /// <summary>Cores of an instance of 2,048 MB. Default 1.</summary>
    public double Cores { get; init; } = 1;

    /// <summary>Messages under way in an instance: batchSize + newBatchThreshold of <c>host.json</c>. Default 24.</summary>
    public int MessagesAnInstance { get; init; } = 24;

    /// <summary>Time between two decisions of the scaler. Default 10 s.</summary>
    public double ScaleSeconds { get; init; } = 10;

    /// <summary>Longest idle wait of a queue trigger before it sees a message (maxPollingInterval). Default 2 s.</summary>
    public double PollingSeconds { get; init; } = 2;

    /// <summary>One storage request inside a region. Default 8 ms.</summary>
    public double StorageMilliseconds { get; init; } = 8;

    /// <summary>Requests a second that a storage account serves. Default 20,000.</summary>
    public double AccountRequestsASecond { get; init; } = 20_000;

    /// <summary>Entities a second that a table partition serves. Default 2,000.</summary>
    public double PartitionEntitiesASecond { get; init; } = 2_000;

    /// <summary>Entities of one article in the fullest partition: its keys in the near-duplicate index. Default 12; 4 in the fullest of the event index.</summary>
    public double HotPartitionEntities { get; init; } = NearDuplicates.FiledKeys;

    /// <summary>Calls a minute to Azure AI Language. Default 1,000; 0 takes the service out.</summary>
    public double LanguageCallsAMinute { get; init; } = 1_000;

    /// <summary>Documents a call. Default 5, the service's most.</summary>
    public double DocumentsACall { get; init; } = 5;

    /// <summary>Documents of an article: its text in pieces of 5,120 characters. Default 1.</summary>
    public double DocumentsAnArticle { get; init; } = 1;

    /// <summary>Blocks that an article's mentions fall into. Default 2: 2.2 over 4,430 news articles of all kinds.</summary>
    public int BlocksAnArticle { get; init; } = 2;

    /// <summary>Blocks in the news at one time, the first ones much busier than the rest. Default 20,000: the first takes 1 write in 20, as in 4,430 news articles.</summary>
    public int Blocks { get; init; } = 20_000;

    /// <summary>Days of this load that lie in the blocks already: what a block's key lets it gather. Default 0, range 0–365.</summary>
    public double HistoryDays { get; init; }

    /// <summary>Time to re-cluster a block for each report in it. Measured by <see cref="BlockCostMeter"/>; default 0.3 ms.</summary>
    public double MillisecondsAReport { get; init; } = 0.3;

    /// <summary>Requests for which a block is held: read, then write under its ETag. Articles that come meanwhile share the next write. Default 2.</summary>
    public double BlockRequests { get; init; } = 2;

    /// <summary>Requests of one commit of the index, which all articles waiting in an instance share. Default 3.</summary>
    public double CommitRequests { get; init; } = 3;
}
