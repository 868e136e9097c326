using Pipeline.Core.Events.Merging;

namespace Pipeline.Stages.Query.Documents;

/// <summary>An event as the <c>Events</c> table holds it.</summary>
/// <param name="Event">The event; null in a tombstone, which keeps older versions that are still on their way from bringing it back.</param>
/// <param name="Revision">See <see cref="Index.EventVersion"/>.</param>
/// <param name="ETag">Version of the row.</param>
public sealed record EventDocument(NewsEvent? Event, long Revision, string ETag);
