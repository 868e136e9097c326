namespace Pipeline.Stages.Query.Timeline;

/// <summary>Counts events.</summary>
public interface IEventTimeline
{
    /// <summary>Counts the events that fit a query; its order and limit do not matter.</summary>
    Task<EventCounts> CountAsync(EventQuery query, CancellationToken cancellationToken);
}
