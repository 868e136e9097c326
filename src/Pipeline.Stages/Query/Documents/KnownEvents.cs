using Pipeline.Core.Events.Merging;
using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Documents;

/// <summary>
/// Reads events by key, and those that were read last not again: a list names the revision of each event, so one at hand in that
/// revision is what the table holds.
/// </summary>
public sealed class KnownEvents(EventDocuments documents)
{
    /// <summary>Events kept, of 5 to 10 kB each; as many more may be on their way out.</summary>
    private const int MaxKept = 2000;

    private const int MaxParallelReads = 64;

    private readonly Lock _gate = new();

    private Dictionary<string, EventDocument> _recent = new(StringComparer.Ordinal);

    private Dictionary<string, EventDocument> _older = new(StringComparer.Ordinal);

    /// <summary>The event as it is stored now, or null.</summary>
    public async Task<NewsEvent?> GetAsync(string eventId, CancellationToken cancellationToken) =>
        (await documents.GetAsync(eventId, cancellationToken))?.Event;

    /// <summary>The events of postings in their order, null for one that is not there, and the rows read.</summary>
    public async Task<(IReadOnlyList<NewsEvent?> Events, int RowsRead)> GetManyAsync(IReadOnlyList<PostedEvent> posted, CancellationToken cancellationToken)
    {
        var found = posted.Select(Known).ToArray();
        var missing = Enumerable.Range(0, found.Length).Where(i => found[i] is null).ToList();
        foreach (var chunk in missing.Chunk(MaxParallelReads))
        {
            var read = await Task.WhenAll(chunk.Select(i => documents.GetAsync(posted[i].EventId, cancellationToken)));
            foreach (var (i, document) in chunk.Zip(read))
            {
                found[i] = document;
                Keep(posted[i].EventId, document);
            }
        }

        return ([.. found.Select(document => document?.Event)], missing.Count);
    }

    private EventDocument? Known(PostedEvent posted)
    {
        lock (_gate)
        {
            var known = _recent.GetValueOrDefault(posted.EventId) ?? _older.GetValueOrDefault(posted.EventId);
            return known?.Revision == posted.Revision ? known : null;
        }
    }

    private void Keep(string eventId, EventDocument? document)
    {
        if (document is null)
        {
            return;
        }

        lock (_gate)
        {
            if (_recent.Count >= MaxKept)
            {
                _older = _recent;
                _recent = new(StringComparer.Ordinal);
            }

            _recent[eventId] = document;
        }
    }
}
