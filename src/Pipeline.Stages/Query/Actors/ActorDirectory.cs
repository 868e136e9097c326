using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Reading;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Actors;

/// <summary>Reads the directory of actors.</summary>
public sealed class ActorDirectory(IRowTable index) : IActorDirectory
{
    /// <summary>Rows of a prefix that are looked at; a longer word finds who is not among them.</summary>
    private const int MaxRows = 200;

    /// <summary>Leaves of a list that are read to count it; of a longer list the summaries are.</summary>
    private const int FewLeaves = 16;

    private readonly LeafLocator _locator = new(index);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FoundActor>> FindAsync(string text, int limit, CancellationToken cancellationToken)
    {
        var words = SearchFolding.Words(text).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var rows = await index.GetRangeAsync(ActorRows.BeginningWith(words.MaxBy(w => w.Length)!), MaxRows, cancellationToken);
        var actors = rows.Select(ActorRows.Read).DistinctBy(a => a.EntityId).Where(a => Fits(a, words)).Take(2 * limit);
        var found = await Task.WhenAll(actors.Select(async a => new FoundActor(a, await CountAsync(a, cancellationToken))));
        return [.. found.Where(f => f.Events > 0).OrderByDescending(f => f.Events).ThenBy(f => f.Actor.Name, StringComparer.Ordinal).Take(limit)];
    }

    private static bool Fits(KnownActor actor, IEnumerable<string> words)
    {
        var own = SearchFolding.Words($"{actor.Name} {actor.CountryName} {actor.Office} {actor.Country}").ToList();
        return words.All(word => own.Exists(o => o.StartsWith(word, StringComparison.Ordinal)));
    }

    private async Task<int> CountAsync(KnownActor actor, CancellationToken cancellationToken)
    {
        var list = ListName.Of(Facet.Of(FacetDimensions.Actor, actor.EntityId));
        var (last, _) = await _locator.FindAsync(list, ListPosition.Last, cancellationToken);
        if (last is null || last.Leaf.Lower == ListPosition.First)
        {
            return last?.Leaf.Postings.Count ?? 0;
        }

        if (last.Leaf.Others.Count < FewLeaves)
        {
            var read = new LeafReader(_locator, new RowsRead(2 * FewLeaves)).ReadAsync(list, ListPosition.First, cancellationToken);
            return await read.Select(leaf => leaf.Postings.Count).SumAsync(cancellationToken);
        }

        var leaves = await index.GetSummariesAsync(list.From(ListPosition.First), cancellationToken);
        return leaves.SelectMany(l => LeafSummary.Parse(l.Summary)).Sum(c => c.Count);
    }
}
