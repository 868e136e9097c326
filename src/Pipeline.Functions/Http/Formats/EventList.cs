using Pipeline.Core.Events.Merging;

namespace Pipeline.Functions.Http.Formats;

/// <summary>A page of events.</summary>
/// <param name="Events">The events, in the order asked for.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Continuation">Token of the next page; null when this is the last.</param>
public sealed record EventList(IReadOnlyList<NewsEvent> Events, int Count, string? Continuation);
