using Pipeline.Core.Articles;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>
/// "Trump chỉ trích Comey", and below "Trump cáo buộc Comey …": one act in two words. Where no day of the article tells two such acts apart, the first
/// telling is the event and the others are mentions.
/// </summary>
internal static class Retold
{
    // headline, lead, the words under the picture and the first two sentences
    private const int FirstSentences = 4;

    /// <summary>Marks what is told again.</summary>
    /// <param name="drafts">All reports of an article of unknown day, in reading order, with their events.</param>
    public static void Mark(IReadOnlyList<ActDraft> drafts)
    {
        var told = new List<ActDraft>();
        foreach (var draft in drafts)
        {
            if (draft is { Event: > 0, IsNews: true, IsBackground: false } && EventScope.ReasonAgainst(draft).Length == 0)
            {
                draft.IsRetold = told.Exists(before => IsSame(before, draft));
                told.Add(draft);
            }
        }

        foreach (var draft in told)
        {
            draft.IsRetold |= told.Exists(other => !other.IsRetold && other.Sentence == draft.Sentence && (IsWhatIsSaid(other, draft) || IsWhatIsAgreed(other, draft) || InOneSentence.IsSame(other, draft)));
            draft.IsRetold |= told.Exists(other => !other.IsRetold && other != draft && IsOnePost(other, draft));
        }
    }

    // "ông X nhậm chức Tổng thống", and below "thay thế ông Y làm Tổng thống"
    private static bool IsOnePost(ActDraft taken, ActDraft given) =>
        taken is { Type: "PERSONNEL", Mode: "inaugurate", Status.Value: EventStatus.Occurred } && given is { Type: "PERSONNEL", Mode: "appoint", Status.Value: EventStatus.Occurred } && AreNamed(taken.Roles.Actors, given.Roles.Actors) && taken.Date.CanBe(given.Date);

    // "Tổng thống X tuyên bố ủng hộ Y": that he said so is no second act
    private static bool IsWhatIsSaid(ActDraft said, ActDraft statement) =>
        statement.Type == "STATE" && SpokenActs.AreAimed(said.Type) && AreShared(statement.Roles.Actors, said.Roles.Actors);

    // "đã nhất trí tăng cường sự tham gia của quân đội": what they are still to do is what they agreed on
    private static bool IsWhatIsAgreed(ActDraft agreed, ActDraft plan) =>
        agreed is { Type: "AGREE", Mode: not "sign", Status.Value: EventStatus.Occurred } && plan is { Type: not "AGREE", Status.Value: EventStatus.Planned } && agreed.Sign.End == plan.Sign.First;

    private static bool IsSame(ActDraft before, ActDraft draft) =>
        !before.IsRetold && before.Event != draft.Event && before.Type == draft.Type && IsRetoldKind(before, draft)
        && (SameEvent.IsReal(before.Status.Value) == SameEvent.IsReal(draft.Status.Value) || IsTalkSpokenOf(before, draft) || IsOneSummit(before, draft)) && before.Date.CanBe(draft.Date)
        && (IsBodyOfHeadline(before, draft) || AreShared(before.Roles.Actors, draft.Roles.Actors) && (AreShared(before.Roles.Recipients, draft.Roles.Recipients) || IsOneRaid(before, draft) || IsHeadlineOf(before, draft)) || AreSwapped(before, draft));

    // what is said or struck has many words, and so has a summit; who met or signed once may do it again
    private static bool IsRetoldKind(ActDraft before, ActDraft draft) =>
        draft.Type is "ACCUSE" or "SUPPORT" or "REQUEST" or "THREATEN" or "REJECT" or "ASSAULT" or "AID" or "SANCTION" || (draft.Mode is "arrest" && AreNamed(before.Roles.Recipients, draft.Roles.Recipients)) || (before.Mode == "multilateral" && draft.Mode == "multilateral") || IsOnePaper(before, draft) || IsTalkSpokenOf(before, draft) || IsOneVisit(before, draft);

    // "lên đường dự Hội nghị G20", and below "Từ ngày 7-8/7, Thủ tướng tham dự Hội nghị G20": of one body there is one at a time, to come or begun
    private static bool IsOneSummit(ActDraft before, ActDraft draft) =>
        before.Mode == "multilateral" && draft.Mode == "multilateral" && before.Sentence.IsLead
        && before.Roles.Actors.Any(one => one.Kind == EntityKind.Organization && draft.Roles.Actors.Any(other => other.EntityId == one.EntityId));

    // "X ký hợp đồng với Y", and below "X cùng Z dự lễ ký hợp đồng": told in the headline or lead
    private static bool IsOnePaper(ActDraft before, ActDraft draft) =>
        before.Mode == "sign" && draft.Mode == "sign" && before.Sentence.IsLead && PaperOf(before) is { Length: > 0 } paper && paper.Equals(PaperOf(draft), StringComparison.OrdinalIgnoreCase)
        && before.Roles.Actors.Any(one => draft.Roles.Actors.Any(other => one.EntityId == other.EntityId));

    // "kết thúc chuyến thăm A và B", and at the end "rời thủ đô, kết thúc chuyến thăm B"
    private static bool IsOneVisit(ActDraft before, ActDraft draft) =>
        before.Mode == "visit" && draft.Mode == "visit" && before.Sentence.IsLead && draft.Roles.Actors.All(actor => before.Roles.Actors.Any(other => other.EntityId == actor.EntityId));

    // the last two syllables: "hợp đồng", "thỏa thuận"
    private static string PaperOf(ActDraft draft)
    {
        var words = draft.Words.Split(' ');
        return words.Length < 3 ? "" : words[^2] + ' ' + words[^1];
    }

    // "Thủ tướng sẽ gặp Tổng thống", and below "tại cuộc gặp với Thủ tướng, Tổng thống mong muốn …": the talk to come
    private static bool IsTalkSpokenOf(ActDraft before, ActDraft draft) =>
        draft is { Type: "CONSULT", Mode: "meet" or "phone" or "visit", Sign.IsNoun: true, OwnDate.IsTold: false, Status.IsStated: false } && before.Mode == draft.Mode
        && draft.Roles.Actors.All(actor => before.Roles.Actors.Any(other => IsOne(other, actor)));

    // "Iran nã tên lửa vào Syria", and in the lead "… nhằm vào phiến quân"
    private static bool IsOneRaid(ActDraft before, ActDraft draft) =>
        draft.Type == "ASSAULT" && before.Mode == draft.Mode && before.Sentence.IsLead && draft.Sentence.IsLead;

    // "LHQ trừng phạt X", and right below "Hội đồng Bảo an trừng phạt X": the body that did it
    private static bool IsBodyOfHeadline(ActDraft before, ActDraft draft) =>
        before.Sentence.Sentence.Kind == BlockKind.Title && draft.Sentence.Sentence.Index <= FirstSentences && before.Mode == draft.Mode && draft.Type is "SANCTION"
        && draft.Roles.Recipients.Count > 0 && AreShared(before.Roles.Recipients, draft.Roles.Recipients);

    // "Mỹ kêu gọi các nước vùng Vịnh …", and right below "Ngoại trưởng Mỹ kêu gọi Saudi Arabia …": the same words of one act
    private static bool IsHeadlineOf(ActDraft before, ActDraft draft) =>
        before.Sentence.Sentence.Kind == BlockKind.Title && draft.Sentence.Sentence.Index <= FirstSentences && before.Mode == draft.Mode
        && (before.Words.Equals(draft.Words, StringComparison.OrdinalIgnoreCase) || (draft.Sentence.IsLead && AreNamed(before.Roles.Actors, draft.Roles.Actors) && StatusElsewhere.ShareWord(before, draft)));

    // "ông X cáo buộc ông Y", and below "Tổng thống buộc tội người tiền nhiệm Y": read the wrong way round
    private static bool AreSwapped(ActDraft before, ActDraft draft) =>
        draft.Type is "ACCUSE" && AreNamed(before.Roles.Actors, draft.Roles.Recipients) && AreNamed(before.Roles.Recipients, draft.Roles.Actors) && before.Sentence.IsLead && draft.Sentence.IsLead;

    private static bool AreNamed(List<EntityMention> left, List<EntityMention> right) =>
        left is [{ Kind: EntityKind.Person } one] && right is [{ Kind: EntityKind.Person } other] && one.EntityId == other.EntityId;

    private static bool AreShared(List<EntityMention> left, List<EntityMention> right) =>
        left.Count == 0 ? right.Count == 0 : left.Any(one => right.Any(other => IsOne(one, other)));

    // "LHQ", and below "Hội đồng Bảo an LHQ": a body is named after the organization that it is of
    private static bool IsBodyOf(EntityMention left, EntityMention right) =>
        left.Kind == EntityKind.Organization && right.Kind == EntityKind.Organization && right.EntityId.StartsWith(left.EntityId + "-", StringComparison.Ordinal);

    // a state acts through its president; two of its ministers are two
    private static bool IsOne(EntityMention left, EntityMention right) =>
        left.EntityId == right.EntityId || IsBodyOf(left, right) || (left.Country.Length > 0 && left.Country == right.Country && (left.Kind != EntityKind.Person || right.Kind != EntityKind.Person));
}
