using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Triều Tiên thả sinh viên Mỹ", and below "trao trả Otto Warmbier": the headline says whose citizen is set free, the text who.</summary>
internal static class NamedBelow
{
    /// <summary>Gives the release in the headline of an article of unknown day the person whom a later report names, and makes one of the two.</summary>
    /// <param name="drafts">All reports of the article, in reading order, with their events.</param>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        var headline = drafts.FirstOrDefault(draft => draft is { Mode: "release", Sentence.IsLead: true, Roles.Recipients: [{ Kind: EntityKind.Country }] });
        var named = headline is null ? null : drafts.FirstOrDefault(draft => IsOfPerson(draft, headline));
        if (headline is null || named is null)
        {
            return;
        }

        var roles = headline.Roles with { Recipients = named.Roles.Recipients };
        foreach (var draft in drafts.Where(draft => draft.Event == headline.Event || draft.Event == named.Event).ToList())
        {
            (draft.Event, draft.Roles) = (headline.Event, roles);
        }
    }

    private static bool IsOfPerson(ActDraft draft, ActDraft headline) =>
        draft is { Mode: "release", Event: > 0, Roles.Recipients: [{ Kind: EntityKind.Person, Name.Length: > 0 } person] } && draft.Event != headline.Event
        && (person.Country.Length == 0 || person.Country == headline.Roles.Recipients[0].Country)
        && draft.Status.Value == headline.Status.Value && draft.Roles.Actors.Any(actor => headline.Roles.Actors.Any(other => other.EntityId == actor.EntityId));
}
