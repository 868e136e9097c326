using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Ports;

/// <summary>The tables that are made from blocks: <c>Events</c> and <c>EventIndex</c>, whatever layout they are in.</summary>
public interface IEventTables
{
    IRowTable Events { get; }

    IRowTable Index { get; }

    /// <summary>Takes all rows away. Repeatable.</summary>
    Task ClearAsync(CancellationToken cancellationToken);
}
