using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>Finds at whom words are aimed when their own sentence names only what they are about, and who lets go of those held.</summary>
/// <remarks>
/// <c>lên án vụ không kích</c>: whoever flew the raid that the article told of. <c>Tehran bác bỏ</c>: whoever accused Tehran before.
/// <c>yêu cầu trả tự do cho bà X</c>: whoever holds her. Nothing is guessed where the article tells of no such act.
/// </remarks>
internal static class ImpliedParties
{
    private const int FarthestWords = 6;
    private const int FarthestSentences = 5;

    /// <summary>Completes the events in reading order; each step sees the parties that earlier ones found.</summary>
    public static void Complete(IReadOnlyList<EventCluster> clusters, IReadOnlyList<ActDraft> drafts)
    {
        foreach (var cluster in clusters)
        {
            var view = cluster.View;
            if (view is { Type: "RETREAT", Mode: "release", Roles.Actors.Count: 0 })
            {
                cluster.Act(Captor(clusters, cluster));
                continue;
            }

            if (view.Type is not ("ACCUSE" or "REJECT" or "REQUEST" or "THREATEN" or "SUPPORT") || view.Roles.Recipients.Count > 0 || view.Roles.Actors.Count == 0)
            {
                continue;
            }

            var found = cluster.Drafts.Select(draft => OfInner(clusters, drafts, draft)).FirstOrDefault(parties => parties.Count > 0)
                ?? Others(OfAnswered(clusters, cluster), view);
            if (found.Count > 0)
            {
                cluster.Aim(found);
            }
        }
    }

    // the act that the words are about stands right behind them
    private static List<EntityMention> OfInner(IReadOnlyList<EventCluster> clusters, IReadOnlyList<ActDraft> drafts, ActDraft outer)
    {
        foreach (var inner in drafts)
        {
            if (inner.Event == 0 || inner.Event == outer.Event || inner.Sentence != outer.Sentence || inner.Sign.First < outer.Sign.End || inner.Sign.First - outer.Sign.End > FarthestWords)
            {
                continue;
            }

            var view = clusters[inner.Event - 1].View;
            var parties = Others(view.Roles.Actors, EventView.Of(outer));
            return parties.Count > 0 ? parties : Others(Holder(clusters, view), EventView.Of(outer));
        }

        return [];
    }

    // "trả tự do cho bà X": whoever detained or abducted her
    private static IReadOnlyList<EntityMention> Holder(IReadOnlyList<EventCluster> clusters, EventView freed) =>
        freed is not { Type: "RETREAT", Mode: "release" } ? [] : clusters.Select(cluster => cluster.View)
            .FirstOrDefault(view => (view.Mode is "arrest" or "abduct") && view.Roles.Actors.Count > 0
                && view.Roles.Recipients.Any(held => freed.Roles.All.Any(party => SameEvent.AreSame(held, party))))?.Roles.Actors ?? [];

    // "13 ngư dân bị X bắt giữ đã được thả": whoever holds people lets them go
    private static IReadOnlyList<EntityMention> Captor(IReadOnlyList<EventCluster> clusters, EventCluster freed) =>
        clusters.FirstOrDefault(cluster => cluster.View.Mode is "arrest" or "abduct" && cluster.View.Roles.Actors.Count > 0
            && (cluster.Drafts.Any(draft => freed.Drafts.Any(other => other.Sentence == draft.Sentence))
                || cluster.View.Roles.Recipients.Any(held => freed.View.Roles.Recipients.Any(party => SameEvent.AreSame(held, party)))))?.View.Roles.Actors ?? [];

    // an answer goes to the last who acted on the one who answers
    private static IReadOnlyList<EntityMention> OfAnswered(IReadOnlyList<EventCluster> clusters, EventCluster answer)
    {
        if (answer.View.Type is not ("REJECT" or "ACCUSE" or "THREATEN"))
        {
            return [];
        }

        var at = answer.Drafts[0].Sentence.Sentence.Index;
        return clusters
            .Where(cluster => cluster.Number < answer.Number && cluster.View.Type is "ACCUSE" or "REQUEST" or "THREATEN" or "SANCTION" or "COERCE" or "ASSAULT"
                && at - cluster.Drafts[^1].Sentence.Sentence.Index <= FarthestSentences
                && cluster.View.Roles.Recipients.Any(party => answer.View.Roles.Actors.Any(actor => SameEvent.AreSame(party, actor))))
            .LastOrDefault()?.View.Roles.Actors ?? [];
    }

    private static List<EntityMention> Others(IReadOnlyList<EntityMention> parties, EventView view) =>
        [.. parties.Where(party => !view.Roles.Actors.Any(actor => SameEvent.AreSame(actor, party)))];
}
