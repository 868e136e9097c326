namespace Pipeline.Stages.Query.Index;

/// <summary>
/// Where recording puts merged events so that they can be found: the <c>Events</c> rows and the <c>EventIndex</c> rows.
/// </summary>
/// <remarks>
/// RecordEvents saves the block first, then calls this with every event of the block that changed (and the ids that are gone), and
/// ends its message only after it returned. The writer itself reads what it last stored under each id, so a call repeated after a
/// crash finishes what the first began, and callers pass no earlier state. Calls that run at the same time are written as one
/// group, which keeps the storage operations per article low.
/// </remarks>
public interface IEventIndexWriter
{
    /// <summary>Stores, replaces or removes events. Idempotent; a version older than the stored one changes nothing.</summary>
    Task ApplyAsync(IReadOnlyList<EventVersion> versions, CancellationToken cancellationToken);
}
