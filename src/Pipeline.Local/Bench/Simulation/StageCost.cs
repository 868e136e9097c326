namespace Pipeline.Local.Bench.Simulation;

/// <summary>What one article costs at one stage.</summary>
/// <param name="Stage">Name of the function.</param>
/// <param name="CpuMilliseconds">Time of one core.</param>
/// <param name="StorageOperations">Requests to the storage account, the queue's get and delete among them.</param>
internal sealed record StageCost(string Stage, double CpuMilliseconds, double StorageOperations);
