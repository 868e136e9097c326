using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>All that one article reports, in reading order.</summary>
internal sealed class Story(IReadOnlyList<EventCluster> clusters, IReadOnlyList<ActDraft> drafts)
{
    public IReadOnlyList<EventCluster> Clusters => clusters;

    public IReadOnlyList<ActDraft> Drafts => drafts;

    /// <summary>The parties that do not act in <paramref name="view"/>.</summary>
    public static List<EntityMention> Others(List<EntityMention> parties, EventView view) =>
        [.. parties.Where(party => !view.Roles.Actors.Any(actor => SameEvent.AreSame(actor, party)))];

    /// <summary>The states of <paramref name="parties"/>, each once; a movement or a crowd, and whoever has no state, stands for itself.</summary>
    public static List<EntityMention> StatesOf(IEnumerable<EntityMention> parties) =>
        [.. parties.Select(party => party.Kind == EntityKind.Group ? party : HomeCountry.OrSelf(party)).DistinctBy(party => party.EntityId)];

    /// <summary>Sentences from the first report of <paramref name="cluster"/> back to the nearest report of <paramref name="other"/>; null when none stands before it.</summary>
    public static int? SentencesBack(EventCluster cluster, EventCluster other)
    {
        var at = cluster.Drafts[0].Sentence.Sentence.Index;
        int? nearest = null;
        foreach (var draft in other.Drafts)
        {
            var back = at - draft.Sentence.Sentence.Index;
            nearest = back >= 0 && (nearest is null || back < nearest) ? back : nearest;
        }

        return nearest;
    }

    /// <summary>Of the events that <paramref name="fits"/> the one told last before <paramref name="cluster"/>, no more than <paramref name="most"/> sentences back (any number unless given); null when there is none.</summary>
    public EventCluster? LastBefore(EventCluster cluster, Func<EventCluster, bool> fits, int most = int.MaxValue)
    {
        EventCluster? last = null;
        var nearest = most;
        foreach (var other in clusters)
        {
            if (other != cluster && SentencesBack(cluster, other) is { } back && (last is null ? back <= most : back < nearest) && fits(other))
            {
                (last, nearest) = (other, back);
            }
        }

        return last;
    }
}
