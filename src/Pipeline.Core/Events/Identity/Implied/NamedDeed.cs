using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>"hoan nghênh chuyến thăm", "lên án bản án", "ủng hộ lệnh cấm": whose deed it is, where the words name its kind alone.</summary>
internal static class NamedDeed
{
    private const int NearOwner = 4;
    private const int MostManner = 4;
    private const int FarthestDecision = 3;

    /// <summary>The states, movements or bodies behind the last deed of that kind told before; none where the words tell whose it is, or the speaker has his part in it.</summary>
    public static List<EntityMention> Of(Story story, EventCluster cluster)
    {
        if (cluster.View.Mode is "investigate")
        {
            return [];
        }

        foreach (var draft in cluster.Drafts)
        {
            if (Noun(draft) is { } noun && Kind(noun) is { } isSuch
                && story.LastBefore(cluster, other => isSuch(other.View) && SameEvent.IsReal(other.View.Status.Value), RoleWords.Decisions.Contains(noun) ? FarthestDecision : int.MaxValue) is { } deed)
            {
                return IsOfSpeaker(deed, cluster) ? [] : Doers(deed.View, RoleWords.Visits.Contains(noun) ? cluster.View.Roles.Actors : []);
            }
        }

        return [];
    }

    // the two syllables behind the verb and its adverbs; null where a name near by tells whose it is
    private static string? Noun(ActDraft draft)
    {
        var (article, end) = (draft.Sentence.Article, draft.Sentence.End);
        var at = draft.Sign.HeadEnd;
        while (at < end && at - draft.Sign.HeadEnd < MostManner && (RoleWords.Manner.Contains(article.Word(at)) || article.Word(at) is "các" or "những" or "với" or "đối"))
        {
            at++;
        }

        for (var near = at; near < end && near < at + NearOwner && !article.IsPunctuation(near); near++)
        {
            if (draft.Sentence.GroupAt(near) is not null)
            {
                return null;
            }
        }

        return at + 1 < end ? $"{article.Word(at)} {article.Word(at + 1)}" : null;
    }

    private static Func<EventView, bool>? Kind(string noun) =>
        RoleWords.Visits.Contains(noun) ? view => view is { Type: "CONSULT", Mode: "visit", Roles.Actors.Count: > 1 }
        : RoleWords.Verdicts.Contains(noun) ? view => view is { Type: "SANCTION", Mode: "convict", Roles.Actors.Count: > 0 }
        : RoleWords.Bans.Contains(noun) ? view => view is { Type: "COERCE", Mode: "restrict" or "curfew", Roles.Actors.Count: > 0 }
        : RoleWords.Coups.Contains(noun) ? view => view is { Type: "COERCE", Roles.Actors.Count: > 0 }
        : RoleWords.Decisions.Contains(noun) ? view => view is { Type: "SANCTION" or "CONCEDE" or "RETREAT" or "COERCE" or "MOBILIZE" or "AID", Roles.Actors.Count: 1 }
        : null;

    // nobody welcomes or blames what he takes part in
    private static bool IsOfSpeaker(EventCluster deed, EventCluster said) =>
        deed.View.Mode is not "visit" && deed.View.Roles.Actors.Any(actor => said.View.Roles.Actors.Any(party => SameEvent.AreSame(actor, party) || (actor.Country.Length > 0 && actor.Country == party.Country)));

    // the guest of a visit, whom the host welcomes, and else all
    private static List<EntityMention> Doers(EventView deed, List<EntityMention> hosts) =>
        Story.StatesOf(deed.Roles.Actors.Where(actor => !hosts.Exists(host => host.Country == actor.Country)));
}
