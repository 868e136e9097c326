using Pipeline.Core.Events.Merging;

namespace Pipeline.Stages.Query;

/// <summary>A page of events.</summary>
/// <param name="Events">The events, in the order asked for. A page may be empty and still be followed by another.</param>
/// <param name="Next">Position after which the next page begins; null when this is the last.</param>
/// <param name="RowsRead">Table rows read to answer.</param>
public sealed record EventPage(IReadOnlyList<NewsEvent> Events, string? Next, int RowsRead);
