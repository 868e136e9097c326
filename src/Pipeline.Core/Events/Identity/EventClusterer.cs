using NodaTime;
using Pipeline.Core.Articles;
using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;

namespace Pipeline.Core.Events.Identity;

/// <summary>Puts reports of one real event together, in reading order.</summary>
internal static class EventClusterer
{
    // "cuộc gặp" points at what was told shortly before, or right after a headline
    private const int FarthestSentences = 6;

    /// <param name="drafts">Reports in reading order.</param>
    /// <param name="published">The day the article appeared, or null.</param>
    public static IReadOnlyList<EventCluster> Cluster(IReadOnlyList<ActDraft> drafts, LocalDate? published)
    {
        var clusters = new List<EventCluster>();
        foreach (var draft in drafts.Where(draft => !draft.IsPointing))
        {
            if (Best(clusters, draft, published) is { } home)
            {
                home.Add(draft);
            }
            else
            {
                clusters.Add(new EventCluster(clusters.Count + 1, draft));
            }
        }

        foreach (var draft in drafts.Where(draft => draft.IsPointing))
        {
            Point(clusters, draft, published);
        }

        return clusters;
    }

    // what it points at; an act told of in no other way stands for itself, with the parties assumed
    private static void Point(List<EventCluster> clusters, ActDraft draft, LocalDate? published)
    {
        var assumed = draft.Roles;
        draft.Roles = assumed.IsAssumed ? Roles.None : assumed;
        if (Best(clusters.FindAll(cluster => IsNear(cluster, draft)), draft, published) is { } told)
        {
            told.Add(draft);
        }
        else if (Another(clusters, draft) is { } round)
        {
            draft.Roles = round.View.Roles;
            clusters.Add(new EventCluster(clusters.Count + 1, draft));
        }
        else if (assumed.IsAssumed)
        {
            draft.Roles = assumed;
            clusters.Add(new EventCluster(clusters.Count + 1, draft));
        }
    }

    // "vòng đàm phán thứ năm có thể diễn ra cuối tuần này": of those whose talks the article told of, but at another time
    private static EventCluster? Another(List<EventCluster> clusters, ActDraft draft) =>
        draft is { Type: "CONSULT", HasParties: false, Date.IsKnown: true, Status.IsStated: true }
            ? clusters.FindLast(cluster => cluster.View.Type == draft.Type && cluster.View.Mode == draft.Mode && cluster.View.Roles.Actors.Count > 1 && IsNear(cluster, draft))
            : null;

    private static bool IsNear(EventCluster cluster, ActDraft draft) =>
        cluster.Drafts.Any(other => Math.Abs(other.Sentence.Sentence.Index - draft.Sentence.Sentence.Index) <= FarthestSentences);

    // the event with which it shares most; of equals the latest
    private static EventCluster? Best(List<EventCluster> clusters, ActDraft draft, LocalDate? published)
    {
        if (clusters.Count == 0)
        {
            return null;
        }

        EventCluster? best = null;
        var bestScore = -1;
        var view = EventView.Of(draft);
        foreach (var cluster in clusters)
        {
            if (!SameEvent.Can(cluster.View, view, published) || ListedActs.AreTwo(cluster, draft) || (published is null && (!IsAsNamed(cluster.View, draft) || IsOfOtherWords(cluster, draft) || IsHistory(cluster.View, view) || IsHistory(view, cluster.View))))
            {
                continue;
            }

            var score = Score(cluster.View, view);
            if (score >= bestScore)
            {
                (best, bestScore) = (cluster, score);
            }
        }

        return best;
    }

    // an article of unknown day tells of many acts of the same kind: one that names fewer than another is another, unless it only points or heads
    private static bool IsAsNamed(EventView held, ActDraft draft)
    {
        if (!draft.Sign.HasSubject || draft.Sentence.Sentence.Kind == BlockKind.Title || held.IsBareHeadline || draft.IsPointing)
        {
            return true;
        }

        return draft.Type switch
        {
            "CONSULT" => draft.Mode is "visit" or "multilateral" || (draft.Roles.Actors.Count > 1 ? held.Roles.Actors.Count > 1 || draft is not { Mode: "meet" or "phone", Roles.Actors.Count: 2 } : held.Roles.Actors.Count < 2),
            "REQUEST" or "REJECT" or "ACCUSE" or "SUPPORT" or "THREATEN" or "AID" => draft.Roles.Recipients.Count > 0 == held.Roles.Recipients.Count > 0,
            _ => true,
        };
    }

    // "X ủng hộ lệnh ngừng bắn" at the head, and below "… phải công nhận chính phủ Y": what the headline leaves open another verb does not fill
    private static bool IsOfOtherWords(EventCluster cluster, ActDraft draft) =>
        draft is { Type: "SUPPORT" or "REJECT" or "ACCUSE", Sentence.IsLead: false, Roles.Recipients.Count: > 0 } && cluster.View is { IsBareHeadline: true, Roles.Recipients.Count: 0 }
        && cluster.Drafts.All(told => !StatusElsewhere.ShareWord(told, draft));

    // "Trước đó, vào năm 2015, Mỹ từng phóng …": not what the article of unknown day has as its news
    private static bool IsHistory(EventView told, EventView news) =>
        told is { IsBackground: true, Date.IsKnown: true } && !news.IsBackground && !news.Date.IsKnown;

    private static int Score(EventView held, EventView view)
    {
        var score = view.Roles.All.Count(mention => held.Roles.Any(party => SameEvent.AreSame(mention, party))) * 2;
        score += view.Date.IsKnown && held.Date.IsKnown ? 3 : 0;
        return score + (view.Mode == held.Mode ? 1 : 0) + (view.IsBackground == held.IsBackground ? 1 : 0);
    }
}
