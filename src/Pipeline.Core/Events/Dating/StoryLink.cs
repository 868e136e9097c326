using NodaTime;
using Pipeline.Core.Events.Codebook;

using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Identity;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>Whether an act without a date of its own goes on from one that was told with its day.</summary>
internal static class StoryLink
{
    private const int FarthestOccasion = 2;
    private const int FarthestSpeech = 3;

    // news is told within so many days of its day
    private const int FreshDays = 3;

    /// <param name="draft">The act without a date.</param>
    /// <param name="told">A dated act told before it.</param>
    /// <param name="published">The day the article appeared, or null.</param>
    public static bool Joins(ActDraft draft, ActDraft told, LocalDate? published)
    {
        var distance = draft.Sentence.Sentence.Index - told.Sentence.Sentence.Index;
        var isSameParagraph = draft.Sentence.Sentence.Block == told.Sentence.Sentence.Block;
        if (distance <= FarthestOccasion && Occasion.Opens(draft.Sentence))
        {
            return true;
        }

        if (IsOnAnyDay(draft))
        {
            return IsSaidAt(draft, told);
        }

        // who speaks in public without a day does so on that of the news
        if (draft.Type == "STATE" && distance <= FarthestSpeech && published is { } today && told.Date.End >= today.PlusDays(-FreshDays))
        {
            return true;
        }

        if (SpokenActs.Are(draft.Type) && !isSameParagraph)
        {
            return distance == 1 && draft.Roles.Actors.Any(party => told.Roles.Actors.Any(other => SameEvent.AreSame(party, other)));
        }

        // the next sentence goes on, whoever acts in it; praise and blame may come from anywhere on any later day
        return SharesParty(draft, told)
            || (isSameParagraph && distance <= 1 && draft.Type is not ("SUPPORT" or "ACCUSE") && published is { } day && told.Date.End >= day.PlusDays(-FreshDays));
    }

    // who blames, asks, threatens, helps or sends troops without a day does so on any: of those that the story had dated one in four was right
    private static bool IsOnAnyDay(ActDraft draft) => draft.Type is "ACCUSE" or "REQUEST" or "REJECT" or "THREATEN" or "AID" or "MOBILIZE";

    // "Ngày 5/5, A gặp B. Ông đề nghị B …", "… Hai ông lên án C"
    private static bool IsSaidAt(ActDraft draft, ActDraft talk) =>
        talk.Type == "CONSULT" && draft.Roles.Actors.Count > 0 && draft.Roles.Actors.All(party => IsAt(talk, party))
        && (draft.Roles.Actors.Count > 1 || draft.Roles.Recipients.All(party => IsAt(talk, party)));

    private static bool IsAt(ActDraft talk, EntityMention party) =>
        talk.Roles.Actors.Any(other => SameEvent.AreSame(party, other) || (party.Country.Length > 0 && party.Country == other.Country));

    private static bool SharesParty(ActDraft draft, ActDraft told) =>
        !draft.HasParties || draft.Roles.Any(party => told.Roles.Any(other => SameEvent.AreSame(party, other) || (party.Country.Length > 0 && party.Country == other.Country && party.Kind != EntityKind.Person)));
}
