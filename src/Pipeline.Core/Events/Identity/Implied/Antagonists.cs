using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>The two sides of the quarrel that an article tells of, where its acts make them plain.</summary>
internal static class Antagonists
{
    // "kêu gọi tất cả các bên", "hối thúc cả hai phía"
    private const int FarthestBoth = 4;

    /// <summary>"kêu gọi các bên kiềm chế": both sides, to neither of which whoever calls on them belongs.</summary>
    public static List<EntityMention> OfAppeal(Story story, EventCluster cluster) =>
        cluster.Drafts.Any(CallsOnBoth) ? Others(story, cluster) : [];

    /// <summary>"X đề nghị làm trung gian": between both sides; what somebody "bảo trợ" need not be a talk.</summary>
    public static List<EntityMention> OfMediation(Story story, EventCluster cluster) =>
        cluster.Drafts.Exists(draft => draft.Words.Contains("bảo trợ", StringComparison.OrdinalIgnoreCase)) ? [] : Others(story, cluster);

    private static List<EntityMention> Others(Story story, EventCluster cluster)
    {
        var own = Sides(cluster.View.Roles.Actors);
        return Main(Pairs(story, cluster).Where(pair => !own.Exists(pair.Has))) is { } main ? [main.One, main.Other] : [];
    }

    // "các bên", "cả hai phía"; "các bên liên quan" may be many
    private static bool CallsOnBoth(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        for (var at = draft.Sign.HeadEnd; at + 1 < draft.Sentence.End && at < draft.Sign.HeadEnd + FarthestBoth && !article.IsPunctuation(at); at++)
        {
            if (article.Word(at) is "các" or "hai" or "đôi" or "mọi" && article.Word(at + 1) is "bên" or "phía")
            {
                return article.Word(at + 2) is not ("liên" or "thứ" or "ký" or "có" or "khác");
            }
        }

        return false;
    }

    // the pair that more than half of the quarrels are of, where each of the two has its part: whoever is only struck or blamed is no side yet
    private static Pair? Main(IEnumerable<Pair> quarrels)
    {
        var pairs = quarrels.ToList();
        if (pairs.Count == 0)
        {
            return null;
        }

        var most = pairs.GroupBy(pair => (pair.One.EntityId, pair.Other.EntityId)).MaxBy(group => group.Count());
        return most is not null && most.Count() * 2 > pairs.Count && (most.Any(pair => pair.First is null) || most.Select(pair => pair.First).Distinct().Count() == 2) ? most.First() : null;
    }

    private static IEnumerable<Pair> Pairs(Story story, EventCluster cluster)
    {
        foreach (var view in story.Clusters.Where(other => other != cluster).Select(other => other.View))
        {
            var isFight = view.Type == "ASSAULT" || view is { Type: "RETREAT", Mode: "ceasefire" };
            if (!isFight && !(view is { Type: "ACCUSE", Mode: not "investigate" } or { Type: "SANCTION", Mode: not "convict" } or { Type: "THREATEN" }))
            {
                continue;
            }

            var (actors, recipients) = (Sides(view.Roles.Actors), Sides(view.Roles.Recipients));
            var isMutual = recipients.Count == 0 && isFight;
            List<EntityMention> sides = isMutual ? actors : actors is [var one] && recipients is [var other] && one.EntityId != other.EntityId ? [one, other] : [];
            if (sides.Count == 2)
            {
                var first = isMutual ? null : sides[0].EntityId;
                sides.Sort((left, right) => string.CompareOrdinal(left.EntityId, right.EntityId));
                yield return new Pair(sides[0], sides[1], first);
            }
        }
    }

    // states, whoever spoke or fought for them, movements and bodies of states; crowds are no side
    private static List<EntityMention> Sides(List<EntityMention> parties) =>
        Story.StatesOf(parties.Where(party => party.Kind != EntityKind.Group || party.Office.Length == 0));

    // in the order of their names; First is who acted, null where both did
    private sealed record Pair(EntityMention One, EntityMention Other, string? First)
    {
        public bool Has(EntityMention side) => One.EntityId == side.EntityId || Other.EntityId == side.EntityId;
    }
}
