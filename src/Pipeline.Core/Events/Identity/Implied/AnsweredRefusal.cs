using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>Whose words a refusal answers that names nobody: <c>Tehran bác bỏ</c>, <c>Moskva phủ nhận cáo buộc này</c>.</summary>
internal static class AnsweredRefusal
{
    private const int MostQuantity = 4;

    /// <summary>Whoever acted last on the one who refuses, where the refusal names nothing but words to answer; in "sẽ không từ bỏ vùng đất này", "bác bỏ tin đồn" it has a content of its own.</summary>
    /// <remarks>A state or its organ answers the state behind whoever spoke: <c>Bộ trưởng X cáo buộc Iran, Tehran bác bỏ</c>.</remarks>
    public static List<EntityMention> Of(Story story, EventCluster refusal)
    {
        if (!refusal.Drafts.Exists(IsAnswer))
        {
            return [];
        }

        // a reporter's words are no charge
        var answered = AnsweredParties.OfAnswer(story, refusal).FindAll(static party => party.Kind != EntityKind.Person || party.Country.Length > 0 || party.Office.Length > 0);
        return refusal.View.Roles.Actors.Exists(static actor => actor.Kind == EntityKind.Person) ? answered : Story.StatesOf(answered);
    }

    private static bool IsAnswer(ActDraft draft)
    {
        var (article, end) = (draft.Sentence.Article, draft.Sentence.End);
        // "cáo buộc", "yêu cầu", "tối hậu thư"
        if (RoleWords.Answered.StandIn(article, draft.Sign.First, draft.Sign.End))
        {
            return true;
        }

        var at = draft.Sign.End;
        while (at < end && at - draft.Sign.End < MostQuantity && (RoleWords.Manner.Contains(article.Word(at)) || RoleWords.Quantities.Contains(article.Word(at))))
        {
            at++;
        }

        return at >= end || article.IsPunctuation(at) || draft.Sentence.IsDate(at) || (at + 1 < end && RoleWords.Answered.StandAt(article, at))
            || article.Is(at, CueKinds.Boundary | CueKinds.Adverbial | CueKinds.Purpose | CueKinds.Preposition | CueKinds.Agent);
    }
}
