using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>The two sides of a conflict: those between whom somebody mediates, those who fight.</summary>
internal static class Opponents
{
    private const int FarthestSentences = 6;

    /// <summary>"với sự trung gian của Giáo hoàng": between the two who talk, agree or cease fire in the same sentence.</summary>
    public static List<EntityMention> OfTalk(Story story, EventCluster cluster) => OfMediation(story, cluster, 0);

    /// <summary>The same of those told nearby.</summary>
    public static List<EntityMention> OfMediation(Story story, EventCluster cluster) => OfMediation(story, cluster, FarthestSentences);

    // what somebody "bảo trợ" need not be a talk
    private static List<EntityMention> OfMediation(Story story, EventCluster cluster, int most) =>
        cluster.Drafts.Exists(draft => draft.Words.Contains("bảo trợ", StringComparison.OrdinalIgnoreCase)) ? [] : Nearest(story, cluster, most, other => other.View.Type is "AGREE" or "CONSULT" or "COOPERATE" or "RETREAT" or "ASSAULT"
            && Story.Others(other.View.Roles.Actors, cluster.View) is { Count: 2 } both && both.Count == other.View.Roles.Actors.Count && (both[0].Kind == EntityKind.Person) == (both[1].Kind == EntityKind.Person));

    /// <summary>"Giao tranh vẫn diễn ra": between the two who cease fire or fight elsewhere in the article.</summary>
    public static List<EntityMention> OfFighting(Story story, EventCluster cluster) =>
        cluster.Drafts.Any(draft => draft.Sentence.Article.Is(draft.Sign.Head, CueKinds.Mutual) || draft.Sentence.Article.Is(draft.Sign.First, CueKinds.Mutual))
            ? Nearest(story, cluster, FarthestSentences, other => (other.View is { Type: "RETREAT", Mode: "ceasefire" } || (other.View.Type == "ASSAULT" && other.View.Roles.Recipients.Count == 0)) && other.View.Roles.Actors.Count == 2)
            : [];

    private static List<EntityMention> Nearest(Story story, EventCluster cluster, int most, Func<EventCluster, bool> fits)
    {
        var at = cluster.Drafts[0].Sentence.Sentence.Index;
        var nearest = story.Clusters
            .Where(other => other != cluster && fits(other))
            .Select(other => (Cluster: other, Distance: other.Drafts.Min(draft => Math.Abs(draft.Sentence.Sentence.Index - at))))
            .Where(other => other.Distance <= most)
            .OrderBy(other => other.Distance)
            .FirstOrDefault();
        return nearest.Cluster is null ? [] : [.. nearest.Cluster.View.Roles.Actors];
    }
}
