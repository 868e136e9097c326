using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Identity;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Chiều 21/6, A tiếp B. … A đề nghị B hỗ trợ …": what one of two asks of the other, or promises him, is said when they met.</summary>
/// <remarks>However far on it is told: a report of a talk gives what was said in it to its end. Two talks of different days leave it open.</remarks>
internal static class SaidAtTalk
{
    /// <summary>The one dated talk told before whose parties are who speaks and to whom; or null.</summary>
    public static ActDraft? Of(IReadOnlyList<ActDraft> drafts, int index)
    {
        var draft = drafts[index];
        if (!SpokenActs.AreAimed(draft.Type) || draft.Roles.Actors is not [{ Name.Length: > 0, Kind: EntityKind.Person } speaker] || draft.Roles.Recipients is not [var asked])
        {
            return null;
        }

        ActDraft? said = null;
        for (var i = 0; i < index; i++)
        {
            var talk = drafts[i];
            if (talk is not { Type: "CONSULT", Mode: "meet" or "phone", IsBackground: false, Roles.Actors.Count: 2 } || !talk.Roles.Actors.Any(party => SameEvent.AreSame(party, speaker)) || !talk.Roles.Actors.Any(party => Hears(party, asked)))
            {
                continue;
            }

            if (talk.OwnDate.IsTold && said is not null && !said.Date.CanBe(talk.Date))
            {
                return null;
            }

            said = talk is { OwnDate.IsTold: true, Date.IsDay: true, Status.Value: EventStatus.Occurred } ? said ?? talk : said;
        }

        return said;
    }

    private static bool Hears(EntityMention party, EntityMention asked) =>
        SameEvent.AreSame(party, asked) || (asked.Kind == EntityKind.Country && party.Country.Length > 0 && party.Country == asked.Country);
}
