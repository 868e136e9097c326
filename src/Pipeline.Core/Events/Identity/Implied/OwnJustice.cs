using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>"X, công dân Việt Nam, bị truy tố": where only the article's country is left to have acted, and it is the accused one's own, the state that holds him elsewhere in the article did.</summary>
internal static class OwnJustice
{
    /// <summary>The state that an act on the same person names; else the one in which such acts of the article happen; null when the state assumed stands.</summary>
    public static EntityMention? Of(Story story, EventCluster cluster)
    {
        if (IsAssumed(cluster) && Keeper(story, cluster) is { } keeper)
        {
            return keeper;
        }

        if (!IsAssumed(cluster) || !IsJustice(cluster.View) || cluster.View.Roles.Recipients is not [{ Kind: EntityKind.Person } held, ..])
        {
            return null;
        }

        // "X được trả tự do", and below "ra khỏi nhà tù ở Malaysia"
        if (PlaceOf(cluster) is { } own)
        {
            return HomeCountry.AsCountry(own);
        }

        var isOwn = cluster.View.Roles.Actors[0].Country == held.Country;
        var isByState = cluster.Drafts.All(draft => draft.OwnRoles.IsByState);
        var state = isByState || isOwn ? Named(story, cluster, held) ?? (isOwn && (isByState || IsExpelling(cluster.View)) ? Elsewhere(story, cluster, held) : null) : null;
        return state is null ? null : HomeCountry.AsCountry(state);
    }

    // who did something to the same person, in words
    private static EntityMention? Named(Story story, EventCluster cluster, EntityMention held) =>
        Others(story, cluster).Find(other => !IsAssumed(other) && other.View.Roles.Actors.Count == 1 && other.View.Roles.Recipients.Any(party => SameEvent.AreSame(party, held)))?.View.Roles.Actors[0];

    // where others are held; nobody is deported from his own country, but from the other one that the article is about
    private static EntityMention? Elsewhere(Story story, EventCluster cluster, EntityMention held) => IsExpelling(cluster.View) && cluster.View.Type == "SANCTION"
        ? HomeCountry.Besides(cluster.Drafts[0].Sentence.Article.Analysis, held.Country)
        : Others(story, cluster).Select(PlaceOf).FirstOrDefault(place => place is not null && place.Country != held.Country)
            ?? (IsExpelling(cluster.View) ? HomeCountry.Besides(cluster.Drafts[0].Sentence.Article.Analysis, held.Country) : null);

    private static List<EventCluster> Others(Story story, EventCluster cluster) =>
        [.. story.Clusters.Where(other => other != cluster && IsJustice(other.View))];

    // "yêu cầu Malaysia thả các ngư dân bị giữ hôm 19/5": who lets them go holds them
    private static EntityMention? Keeper(Story story, EventCluster cluster) =>
        cluster.View.Mode is not "arrest" ? null : story.Clusters
            .Where(other => other.View is { Type: "RETREAT", Mode: "release", Roles.Actors: [{ Kind: EntityKind.Country }] } && !IsAssumed(other) && other.Drafts.Any(freed => cluster.Drafts.Any(held => held.Sentence == freed.Sentence)))
            .Select(other => other.View.Roles.Actors[0])
            .FirstOrDefault(state => cluster.View.Roles.Recipients.All(held => held.Country != state.Country));

    private static bool IsAssumed(EventCluster cluster) =>
        cluster.View.Roles.Actors is [{ Kind: EntityKind.Country }] && cluster.Drafts.All(draft => draft.OwnRoles.IsByState || IsOfHome(draft));

    // "công tố viên", "tòa án" without a word of where: the article's country is as much assumed
    private static bool IsOfHome(ActDraft draft) =>
        draft.OwnRoles.Actors is [{ Rule: RoleNounReader.StateRule } organ] && draft.Place is null && organ.Country == draft.Sentence.Article.Home.Country;

    private static EntityMention? PlaceOf(EventCluster cluster) => cluster.Drafts.Select(draft => draft.Place).FirstOrDefault(place => place is { Country.Length: > 0 });

    private static bool IsJustice(EventView view) => JusticeActs.Are(view.Type, view.Mode) || IsExpelling(view);

    private static bool IsExpelling(EventView view) => view is { Type: "COERCE", Mode: "deport" } or { Type: "SANCTION", Mode: "expel" };
}
