namespace Pipeline.Core.Events.Merging.Differences;

/// <summary>One event that differs between two codings.</summary>
/// <param name="Kind">Whether it appeared, changed or vanished.</param>
/// <param name="EventId">Its id after; its former id when it vanished.</param>
/// <param name="FormerEventId">Its id before, or "" when it appeared.</param>
/// <param name="Summary">Type, mode, day and parties in one line.</param>
/// <param name="Fields">The fields that changed.</param>
public sealed record EventChange(EventChangeKind Kind, string EventId, string FormerEventId, string Summary, IReadOnlyList<FieldChange> Fields);
