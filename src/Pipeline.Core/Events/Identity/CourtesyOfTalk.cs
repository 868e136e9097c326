using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>
/// "Tại cuộc gặp, Chủ tịch nước chúc mừng Ngài X …", "hoan nghênh các đề xuất hợp tác": what those who meet or call one another say to please. Of ten such
/// events of undated articles, judged one by one, two were taken for acts of their own.
/// </summary>
internal static class CourtesyOfTalk
{
    /// <summary>Marks praise below the lead by one who talks, visits or is visited in the article, of nobody but those he talks with.</summary>
    /// <param name="drafts">All reports of an article of unknown day, with their parties.</param>
    public static void Mark(IReadOnlyList<ActDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft is { Type: "SUPPORT", Sentence.IsLead: false } && drafts.Any(talk => IsTalk(talk) && IsSaidIn(draft, talk)))
            {
                draft.IsCourtesy = true;
            }
        }
    }

    private static bool IsTalk(ActDraft draft) => draft is { Type: "CONSULT", Mode: "meet" or "phone" or "visit" or "negotiate" } && draft.Roles.Actors.Count > 1;

    private static bool IsSaidIn(ActDraft praise, ActDraft talk) =>
        praise.Roles.Actors.Any(actor => talk.Roles.Actors.Any(talker => talker.EntityId == actor.EntityId || IsOfState(talker, actor)))
        && praise.Roles.Recipients.All(praised => praised.Country.Length == 0 || talk.Roles.Actors.Any(talker => talker.Country == praised.Country));

    // a state speaks through its president; of two of its men each speaks for himself
    private static bool IsOfState(EntityMention left, EntityMention right) =>
        left.Country.Length > 0 && left.Country == right.Country && (left.Kind != EntityKind.Person || right.Kind != EntityKind.Person);
}
