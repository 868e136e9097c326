using Pipeline.Stages.Query.Index;

namespace Pipeline.Stages.Telemetry;

/// <summary>Counts what recording does to events.</summary>
public sealed class CountedEventIndexWriter(IEventIndexWriter inner) : IEventIndexWriter
{
    public async Task ApplyAsync(IReadOnlyList<EventVersion> versions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(versions);
        await inner.ApplyAsync(versions, cancellationToken).ConfigureAwait(false);
        foreach (var change in versions.CountBy(ChangeOf))
        {
            StageTelemetry.Events.Add(change.Value, KeyValuePair.Create<string, object?>("change", change.Key));
        }
    }

    private static string ChangeOf(EventVersion version) => version.Event is null ? "gone" : version.MayExist ? "changed" : "new";
}
