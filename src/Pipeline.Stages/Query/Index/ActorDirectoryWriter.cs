using Pipeline.Core.Events.Merging;
using Pipeline.Stages.Query.Actors;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Index;

/// <summary>Enters actors into the directory when this process meets them first; entering one again changes nothing.</summary>
internal sealed class ActorDirectoryWriter(IRowTable index)
{
    /// <summary>Beyond this, the memory of who was entered starts anew.</summary>
    private const int MaxRemembered = 50_000;

    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);

    public async Task EnterAsync(IEnumerable<NewsEvent> events, CancellationToken cancellationToken)
    {
        var actors = events
            .SelectMany(e => e.Actors.Concat(e.Recipients))
            .Where(p => !_entered.Contains(p.EntityId))
            .Select(KnownActor.Of)
            .DistinctBy(a => a.EntityId)
            .ToList();
        foreach (var rows in RowWrite.Transactions(actors.SelectMany(ActorRows.Of).DistinctBy(w => w.RowKey, StringComparer.Ordinal)))
        {
            await index.TryCommitAsync(ActorRows.Partition, rows, cancellationToken);
        }

        if (_entered.Count > MaxRemembered)
        {
            _entered.Clear();
        }

        _entered.UnionWith(actors.Select(a => a.EntityId));
    }
}
