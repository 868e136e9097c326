using System.Globalization;
using Pipeline.Core.Events.Merging;
using Pipeline.Stages.Batching;
using Pipeline.Stages.Query.Documents;
using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Index;

/// <summary>
/// Writes events and the lists they stand in. Steps of a group: what each event was → the changes to lists → lists → events.
/// </summary>
/// <remarks>
/// The events come last: a crash before them leaves the old event stored, so the repeated call finds the same changes and makes them
/// again. Readers check what a list says against the event itself, so a list that is ahead shows nothing wrong.
/// </remarks>
public sealed class EventIndexWriter : IEventIndexWriter
{
    private const int MaxAttempts = 12;

    private const int MaxGroup = 512;

    /// <summary>Events that one caller may bring at once: a leaf that takes more would split into more leaves than a transaction holds.</summary>
    private const int MaxChunk = 8192;

    private const int DefaultCachedPostings = 80_000;

    private const int MaxRecentEvents = 4096;

    private readonly EventDocuments _documents;

    private readonly Dictionary<string, LeafPartition> _partitions;

    private readonly ActorDirectoryWriter _actors;

    private readonly GroupCommit<EventVersion> _groups;

    /// <summary>
    /// Events that this process wrote last: the next report of one costs no look-up. One that another process wrote since is refused,
    /// forgotten and read.
    /// </summary>
    private readonly RecentItems<EventDocument> _recent = new(MaxRecentEvents, _ => 1);

    /// <summary>A writer over the <c>Events</c> and <c>EventIndex</c> tables; one a process, since it groups and caches.</summary>
    /// <param name="events">The <c>Events</c> table.</param>
    /// <param name="index">The <c>EventIndex</c> table.</param>
    /// <param name="maxCachedPostings">Postings of each list partition that are kept between two groups of changes: 0 and up, some 100 bytes each.</param>
    public EventIndexWriter(IRowTable events, IRowTable index, int maxCachedPostings = DefaultCachedPostings)
    {
        _documents = new(events);
        var locator = new LeafLocator(index);
        _partitions = Enumerable.Range(0, ListName.Partitions)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"list-{i:x}"))
            .ToDictionary(key => key, key => new LeafPartition(index, locator, key, maxCachedPostings), StringComparer.Ordinal);
        _actors = new(index);
        _groups = new(CommitAsync, MaxGroup);
    }

    /// <inheritdoc/>
    public Task ApplyAsync(IReadOnlyList<EventVersion> versions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(versions);
        return versions.Count == 0 ? Task.CompletedTask : _groups.AddAsync(versions, cancellationToken);
    }

    private async Task CommitAsync(IReadOnlyList<EventVersion> group)
    {
        foreach (var chunk in group.Chunk(MaxChunk))
        {
            await CommitChunkAsync(chunk);
        }
    }

    private async Task CommitChunkAsync(IReadOnlyList<EventVersion> group)
    {
        var open = group
            .GroupBy(v => v.EventId, StringComparer.Ordinal)
            .Select(versions => versions.MaxBy(v => v.Revision)! with { MayExist = versions.Any(v => v.MayExist) })
            .ToList();
        for (var attempt = 0; attempt < MaxAttempts && open.Count > 0; attempt++)
        {
            await Backoff.BeforeAsync(attempt);
            var isRepeated = attempt > 0;
            var changes = await Task.WhenAll(open.Select(version => PrepareAsync(version, isRepeated)));
            var effective = changes.OfType<EventChange>().ToList();
            await Task.WhenAll(
                WriteListsAsync(effective),
                _actors.EnterAsync(effective.Select(c => c.Version.Event).OfType<NewsEvent>(), CancellationToken.None));
            var refused = await WriteDocumentsAsync([.. effective.Where(c => !c.IsForListsOnly)]);
            open = [.. refused.Select(change => change.Version with { MayExist = true })];
        }

        if (open.Count > 0)
        {
            throw new IOException($"{open.Count} events changed under {MaxAttempts} attempts to write them; try again later.");
        }
    }

    /// <summary>What a version changes; null when a newer one is stored or there is nothing to remove.</summary>
    private async Task<EventChange?> PrepareAsync(EventVersion version, bool isRepeated)
    {
        var stored = _recent.TryGet(version.EventId, out var recent) ? recent
            : version.MayExist ? await _documents.GetAsync(version.EventId, CancellationToken.None) : null;
        if (stored?.Revision > version.Revision)
        {
            return isRepeated ? Withdrawal(version, stored) : null;
        }

        return version.Event is null ? Removal(version, stored) : new(version, stored);
    }

    /// <summary>The first attempt put this version into lists, over what a newer one had put there.</summary>
    private static EventChange Withdrawal(EventVersion version, EventDocument stored) =>
        new(new(version.EventId, stored.Event, stored.Revision), new(version.Event, version.Revision, "")) { IsForListsOnly = true };

    /// <summary>
    /// An event that is gone leaves no row, except when its last version is still on its way from another process: that one would take
    /// the missing row for an event that is new.
    /// </summary>
    private static EventChange? Removal(EventVersion version, EventDocument? stored)
    {
        if (version.Before.Length == 0 || (stored?.Event is { } last && EventHash.Of(last) == version.Before))
        {
            return stored?.Event is null ? null : new(version, stored);
        }

        return new(version, stored) { LeavesTombstone = true };
    }

    private Task WriteListsAsync(IReadOnlyList<EventChange> changes)
    {
        var lists = new Dictionary<ListName, Dictionary<string, Posting?>>();
        foreach (var (list, position, posting) in changes.SelectMany(c => c.Postings()))
        {
            if (!lists.TryGetValue(list, out var positions))
            {
                lists[list] = positions = new(StringComparer.Ordinal);
            }

            positions[position] = posting;
        }

        return Task.WhenAll(lists
            .GroupBy(list => list.Key.PartitionKey, StringComparer.Ordinal)
            .Select(partition => _partitions[partition.Key].ApplyAsync(partition.ToDictionary(), CancellationToken.None)));
    }

    private async Task<IReadOnlyList<EventChange>> WriteDocumentsAsync(IReadOnlyList<EventChange> changes)
    {
        var partitions = changes.GroupBy(c => EventDocuments.PartitionOf(c.Version.EventId), StringComparer.Ordinal).Select(p => p.ToList()).ToList();
        var written = await Task.WhenAll(partitions.Select(p =>
            _documents.TryCommitAsync(EventDocuments.PartitionOf(p[0].Version.EventId), [.. p.Select(c => c.ToWrite())], CancellationToken.None)));
        var refused = new List<EventChange>();
        foreach (var (change, version) in partitions.SelectMany(p => p).Zip(written.SelectMany(w => w)))
        {
            _recent.Remove(change.Version.EventId);
            if (version is null)
            {
                refused.Add(change);
            }
            else if (change.Version.Event is { } newsEvent)
            {
                _recent.Put(change.Version.EventId, new(newsEvent, change.Version.Revision, version));
            }
        }

        return refused;
    }
}
