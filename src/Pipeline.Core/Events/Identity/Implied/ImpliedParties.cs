using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>Finds at whom words are aimed when their own sentence names only what they are about, and who lets go of those held.</summary>
/// <remarks>
/// <c>lên án vụ không kích</c>: whoever flew the raid that the article told of. <c>Tehran bác bỏ</c>: whoever accused Tehran before.
/// <c>yêu cầu trả tự do cho bà X</c>: whoever holds her. Where the article tells of no such act nobody is found, except for
/// aid, sanctions and protests of which the headline or lead names the country that the article is about.
/// </remarks>
internal static class ImpliedParties
{
    // the first that finds somebody counts
    private static readonly (string[] Acts, Func<Story, EventCluster, List<EntityMention>> Find)[] Recipients =
    [
        (["ACCUSE", "REJECT", "REQUEST", "THREATEN", "SUPPORT"], AnsweredParties.OfInner),
        (["ACCUSE", "REQUEST"], AnsweredParties.OfThem),
        (["ACCUSE", "THREATEN"], AnsweredParties.OfCause),
        (["ACCUSE", "SUPPORT"], ToldBefore.OfRelative),
        (["REQUEST", "SUPPORT", "ACCUSE", "THREATEN", "CONCEDE"], TalkPartner.Find),
        (["ACCUSE"], AnsweredDeed.Of),
        (["ACCUSE", "SUPPORT"], NamedDeed.Of),
        (["REJECT"], AnsweredRefusal.Of),
        (["ACCUSE"], AnsweredParties.OfAnswer),
        (["THREATEN"], AnsweredParties.OfThreat),
        (["REQUEST/yield"], AnsweredParties.OfReaction),
        (["REQUEST"], Antagonists.OfAppeal),
        (["SUPPORT/congratulate"], HomeParties.OfCongratulation),
        (["ACCUSE/investigate", "COERCE/arrest"], Captors.OfBeside),
        (["ACCUSE/investigate", "COERCE/arrest", "SANCTION/convict"], FormerOfficial.Of),
        (["COERCE/arrest", "COERCE/restrict"], HomeParties.OfArrest),
        (["COERCE/seize"], Captors.OfSearched),
        (["SANCTION/withdraw"], AnsweredParties.OfBreak),
        (["SANCTION/discontinue", "SANCTION/expel"], HomeParties.OfSanction),
        (["CONCEDE/ease"], HomeParties.OfEased),
        (["AID"], AnsweredParties.OfThanks),
        (["AID"], TalkPartner.OfHost),
        (["AID"], HomeParties.OfAid),
        (["REQUEST", "ACCUSE/disapprove", "THREATEN/restrict", "THREATEN/relations"], UnrestAbroad.Of),
        (["AGREE"], ToldBefore.OfExchange),
        (["CONSULT/mediate"], Opponents.OfTalk),
        (["CONSULT/mediate"], Antagonists.OfMediation),
        (["CONSULT/mediate"], Opponents.OfMediation),
        (["PROTEST/demo", "PROTEST/strike"], HomeParties.OfProtest),
    ];

    private static readonly ActMap<Func<Story, EventCluster, List<EntityMention>>> RecipientsByAct = ByAct();

    /// <summary>Completes the events in reading order; each step sees the parties that earlier ones found.</summary>
    public static void Complete(IReadOnlyList<EventCluster> clusters, IReadOnlyList<ActDraft> drafts)
    {
        var story = new Story(clusters, drafts);
        foreach (var cluster in clusters)
        {
            var state = OwnJustice.Of(story, cluster) ?? Launcher.Of(story, cluster);
            if (state is not null)
            {
                cluster.Act([state]);
            }

            var view = cluster.View;
            if (state is null && view is { Type: "RETREAT", Mode: "release" } && cluster.Drafts.All(draft => draft.OwnRoles.Actors.Count == 0 || draft.OwnRoles.IsByState) && Captors.Taking(story, cluster) is { } taking)
            {
                cluster.Act(taking.Roles.Actors);
                cluster.Aim(view.Roles.Recipients.Count > 0 ? view.Roles.Recipients : taking.Roles.Recipients);
            }
            else if (view is { Type: "STATE", Roles.Actors.Count: 1 } && TalkPartner.OfJoint(story, cluster) is { Count: 1 } beside)
            {
                cluster.Act([.. view.Roles.Actors, .. beside]);
            }
            else if (view is { Type: "CONSULT", Roles.Actors.Count: 1 } && (TalkPartner.OfGuest(story, cluster) is { Count: 1 } found ? found : TalkPartner.OfPair(story, cluster)) is { Count: 1 } partner)
            {
                cluster.Act([.. view.Roles.Actors, .. partner]);
            }
            else if (view is { Type: "ASSAULT", Mode: "other", Roles.Actors.Count: 0 } && Opponents.OfFighting(story, cluster) is { Count: 2 } fighting)
            {
                cluster.Fight(fighting);
            }
            else if (Imposer.IsOpen(view) && Imposer.Of(story, cluster) is { Count: 1 } imposer)
            {
                cluster.Act(imposer);
            }
            else if (view.Roles.Recipients.Count == 0 && view.Roles.Actors.Count > 0)
            {
                Aim(story, cluster);
            }
        }
    }

    private static ActMap<Func<Story, EventCluster, List<EntityMention>>> ByAct()
    {
        var map = new ActMap<Func<Story, EventCluster, List<EntityMention>>>();
        foreach (var (acts, find) in Recipients)
        {
            foreach (var act in acts)
            {
                map.Add(act, find);
            }
        }

        return map;
    }

    private static void Aim(Story story, EventCluster cluster)
    {
        foreach (var find in RecipientsByAct.Each(cluster.View.Type, cluster.View.Mode))
        {
            if (find(story, cluster) is { Count: > 0 } found)
            {
                cluster.Aim(found);
                return;
            }
        }
    }
}
