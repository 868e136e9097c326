using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>"điện đàm với ông X, đề nghị …", "Tại hội đàm, ông Y cam kết …": words said in a talk are for the one talked with.</summary>
internal static class TalkPartner
{
    private const int FarthestSentences = 8;
    private const int NearestTalk = 5;
    private const int NearestHost = 2;

    /// <summary>"Tại họp báo chung, ông X nói": beside whom he talked with before.</summary>
    public static List<EntityMention> OfJoint(Story story, EventCluster cluster)
    {
        if (!cluster.Drafts.Any(draft => draft.Sign.End < draft.Sentence.End && (draft.Sentence.Article.Word(draft.Sign.End) is "chung" || draft.Sentence.Article.Word(draft.Sign.End - 1) is "chung")))
        {
            return [];
        }

        var talk = story.LastBefore(cluster, other => other.View is { Type: "CONSULT", Roles.Actors.Count: 2 } && other.View.Roles.Actors.All(actor => actor.Kind == EntityKind.Person) && Story.Others(other.View.Roles.Actors, cluster.View).Count == 1, FarthestSentences);
        return talk is null ? [] : Story.Others(talk.View.Roles.Actors, cluster.View);
    }

    /// <summary>"Tại hội đàm, Chủ tịch nước X đề nghị …", where the article tells of a visit to his country: he talked with the guest.</summary>
    public static List<EntityMention> OfGuest(Story story, EventCluster cluster)
    {
        if (cluster.View is not { Mode: "meet", Roles.Actors: [{ Kind: EntityKind.Person, Country.Length: > 0 } host] } || !cluster.Drafts.Any(draft => draft.Sign.IsNoun || (draft.Sign.First > draft.Sentence.First && draft.Sentence.Article.Word(draft.Sign.First - 1) is "tại" or "trong")))
        {
            return [];
        }

        var visit = story.LastBefore(cluster, other => other.View is { Mode: "visit", Roles.Actors.Count: 2 } && other.View.Roles.Actors.Any(party => party.Kind == EntityKind.Country && party.Country == host.Country), FarthestSentences);
        return visit is null ? [] : [.. visit.View.Roles.Actors.Where(party => party.Kind == EntityKind.Person && party.Country != host.Country)];
    }

    /// <summary>"X gặp Y … Trong cuộc điện đàm ngày 22/9, ông X từng nói": a talk of one of two who have just talked is their own.</summary>
    public static List<EntityMention> OfPair(Story story, EventCluster cluster)
    {
        if (cluster.View is not { Mode: "phone" or "meet", Roles.Actors: [{ Kind: EntityKind.Person, Name.Length: > 0 }] } || !cluster.Drafts.All(draft => draft.Sign.IsNoun))
        {
            return [];
        }

        if (Pact(story, cluster) is { } pact)
        {
            return Story.Others(pact.Roles.Actors, cluster.View);
        }

        var talk = story.LastBefore(cluster, other => other.View is { Type: "CONSULT", Mode: "phone" or "meet" or "negotiate", Roles.Actors.Count: 2 } && other.View.Roles.Actors.All(actor => actor.Kind == EntityKind.Person) && Story.Others(other.View.Roles.Actors, cluster.View).Count == 1, NearestTalk);
        return talk is null || talk.View.Roles.Actors[0].Country == talk.View.Roles.Actors[1].Country ? [] : Story.Others(talk.View.Roles.Actors, cluster.View);
    }

    /// <summary>"ông X tới Kiev gặp Tổng thống Y. Ông X hứa viện trợ 30 triệu USD": the state of those he has just come to see.</summary>
    public static List<EntityMention> OfHost(Story story, EventCluster cluster)
    {
        var meeting = story.LastBefore(cluster, other => other.View is { Type: "CONSULT", Mode: "visit" or "meet", Roles.Actors.Count: 2 } view && view.Roles.Actors.Any(guest => guest.Kind == EntityKind.Person && cluster.View.Roles.Actors.Any(giver => giver.EntityId == guest.EntityId)), NearestHost);
        return meeting is null ? [] : Story.Others([.. meeting.View.Roles.Actors.Select(party => cluster.View.Roles.Actors.Any(giver => giver.EntityId == party.EntityId) ? party : HomeCountry.OrSelf(party))], cluster.View);
    }

    // "Sau bốn giờ hội đàm, Tổng thống X cho biết ông và ông Y đã nhất trí": who talked are those who agreed
    private static ActDraft? Pact(Story story, EventCluster cluster) => story.Drafts.FirstOrDefault(draft =>
        draft is { Type: "AGREE", Roles.Actors.Count: 2 } && cluster.Drafts.Any(said => said.Sentence == draft.Sentence && said.Sign.End <= draft.Sign.First)
        && draft.Roles.Actors.All(actor => actor.Kind == EntityKind.Person) && Story.Others(draft.Roles.Actors, cluster.View).Count == 1);

    /// <summary>The other of the two who talk in the same sentence, before the words; of one who called two in turn both.</summary>
    public static List<EntityMention> Find(Story story, EventCluster cluster)
    {
        foreach (var said in cluster.Drafts)
        {
            var talks = story.Drafts.Where(talk => talk.Event > 0 && talk.Type == "CONSULT" && talk.Mode is "meet" or "phone" or "negotiate" && !TakesObject(said) && talk.Sentence == said.Sentence && talk.Sign.End <= said.Sign.First);
            var partners = talks.Select(talk => (talk.Sign, Others: story.Clusters[talk.Event - 1].View.Roles.Actors is { Count: 2 } both ? Story.Others(both, cluster.View) : [])).Where(talk => talk.Others.Count == 1).ToList();
            if (partners.Count > 0)
            {
                return [.. partners.Where(talk => talk.Sign.First == partners[0].Sign.First).Select(talk => talk.Others[0]).DistinctBy(partner => partner.EntityId)];
            }
        }

        return [];
    }

    // "ủng hộ việc siết trừng phạt", "chỉ trích kế hoạch …": it is plain what is meant, and it is not the one talked with
    private static bool TakesObject(ActDraft said) =>
        said.Type is "SUPPORT" or "ACCUSE" && said.Sign.End < said.Sentence.End && !said.Sentence.Article.IsPunctuation(said.Sign.End) && said.Sentence.Article.Word(said.Sign.End) is not "và";
}
