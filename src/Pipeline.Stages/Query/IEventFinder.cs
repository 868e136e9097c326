using Pipeline.Core.Events.Merging;

namespace Pipeline.Stages.Query;

/// <summary>Reads events.</summary>
public interface IEventFinder
{
    /// <summary>The event, or null.</summary>
    Task<NewsEvent?> GetAsync(string eventId, CancellationToken cancellationToken);

    /// <summary>One page of the events that fit a query.</summary>
    Task<EventPage> FindAsync(EventQuery query, CancellationToken cancellationToken);
}
