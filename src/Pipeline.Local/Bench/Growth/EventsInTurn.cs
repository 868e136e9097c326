using Pipeline.Stages.Query.Index;

namespace Pipeline.Local.Bench.Growth;

/// <summary>
/// Hands events on day by day, as they come in the news, in groups that a busy host writes at once: tens of thousands of all years
/// together fill every row of every list to the brim, which the new articles would then have to split.
/// </summary>
internal sealed class EventsInTurn(IEventIndexWriter writer) : IEventIndexWriter
{
    private const int AtOnce = 1024;

    public async Task ApplyAsync(IReadOnlyList<EventVersion> versions, CancellationToken cancellationToken)
    {
        foreach (var some in versions.OrderBy(version => version.Event?.DateStart).Chunk(AtOnce))
        {
            await writer.ApplyAsync(some, cancellationToken);
        }
    }
}
