using NodaTime;

namespace Pipeline.Core.Events.Merging;

/// <summary>One entry of an event's status history, in report order.</summary>
/// <param name="Status">The status as reported.</param>
/// <param name="ReportedAt">Publication day of the first article that says so; null when no such article is dated.</param>
/// <param name="Articles">Articles that say so, ordered by id.</param>
public sealed record StatusChange(EventStatus Status, LocalDate? ReportedAt, IReadOnlyList<string> Articles);
