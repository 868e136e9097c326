using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;

namespace Pipeline.Functions.Http.Formats.Gdelt;

/// <summary>One directed pair of an event: who does it to whom. Only this export knows directions of reciprocal acts.</summary>
/// <param name="Event">The event.</param>
/// <param name="Source">Actor1; null when the event names none.</param>
/// <param name="Target">Actor2; null when the act has none.</param>
/// <param name="Code">CAMEO code of this direction, leading zeros kept.</param>
public sealed record DirectedPair(NewsEvent Event, Party? Source, Party? Target, string Code);
