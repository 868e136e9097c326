using Pipeline.Core.Events.Merging;

namespace Pipeline.Stages.Query.Index;

/// <summary>One version of an event as recording produced it.</summary>
/// <param name="EventId">The event's id.</param>
/// <param name="Event">The event, or null when its block no longer holds it.</param>
/// <param name="Revision">Number of times that its block has been written: of two versions the higher is the newer.</param>
public sealed record EventVersion(string EventId, NewsEvent? Event, long Revision)
{
    /// <summary>
    /// False when the block did not hold the event before: then it is written without being looked up first. A wrong guess costs
    /// one more attempt, never a wrong row.
    /// </summary>
    public bool MayExist { get; init; } = true;

    /// <summary>
    /// Of an event that is gone: <see cref="EventHash"/> of what its block gave last. Other content in the table means that the process
    /// which made that version has yet to write it. "" where a crash made that unknown.
    /// </summary>
    public string Before { get; init; } = "";
}
