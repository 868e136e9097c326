namespace Pipeline.Stages.Query.Timeline;

/// <summary>Counts of the events that fit a query.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Months">By month and type, latest month first, undated last.</param>
/// <param name="IsComplete">False when there were more than one answer may cost; then the counts are of the newest.</param>
/// <param name="RowsRead">Table rows read.</param>
public sealed record EventCounts(int Total, IReadOnlyList<TimelineCount> Months, bool IsComplete, int RowsRead);
