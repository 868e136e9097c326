using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Không quân X tập trận", and below "cuộc tập trận có không quân Y tham gia": a drill in which others take part is held together with them.</summary>
internal static class JointDrill
{
    private const string Together = "COOPERATE";

    // "tập trận Maple Flag 50, được cho là lớn nhất trong năm, với sự tham gia của"
    private const int FarthestGuests = 24;
    private const int FarthestJoint = 6;

    /// <summary>Takes what one state is told to do for such a drill, and ships that several send to one, for the drill of all who hold it.</summary>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Type == "MOBILIZE" && Holders(drafts, draft) is { } holders)
            {
                draft.Type = Together;
                draft.Mode = "";
                draft.Roles = draft.Roles with { Actors = [.. holders] };
            }
        }
    }

    private static List<EntityMention>? Holders(IReadOnlyList<ActDraft> drafts, ActDraft draft)
    {
        if (draft.Mode != "troops" || !IsDrill(draft))
        {
            return draft.Roles.Actors.Count > 1 && IsSentToDrill(draft) ? draft.Roles.Actors : null;
        }

        return WithGuests(draft) ?? (draft.Roles.Actors is [{ Country.Length: > 0 } alone]
            ? drafts.Where(other => other != draft && IsOf(other, alone)).Select(other => other.Type == Together ? other.Roles.Actors : WithGuests(other)).FirstOrDefault(joint => joint is { Count: > 1 })
            : null);
    }

    private static bool IsDrill(ActDraft draft) => RoleWords.Drills.StandIn(draft.Sentence.Article, draft.Sign.First, draft.Sign.End);

    // another report of a drill of his
    private static bool IsOf(ActDraft other, EntityMention alone) =>
        (other.Type == "MOBILIZE" || (other.Type == Together && IsHeldTogether(other))) && other.Status.Value is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Planned
        && IsDrill(other) && other.Roles.Actors.Any(actor => actor.Country == alone.Country);

    // "tập trận chung với Y"; in "X tập trận không quân, Y thử tên lửa" nothing joins the two
    private static bool IsHeldTogether(ActDraft drill) =>
        drill.Sentence.Article.Has(drill.Sign.First, Math.Min(drill.Sentence.End, drill.Sign.End + FarthestJoint), "chung", "cùng", "với", "giữa", "phương");

    // "X tập trận với sự tham gia của Y và Z"
    private static List<EntityMention>? WithGuests(ActDraft draft)
    {
        var (sentence, article) = (draft.Sentence, draft.Sentence.Article);
        var behind = GuestsAt(article, draft.Sign.End, Math.Min(sentence.End, draft.Sign.End + FarthestGuests));
        var guests = behind < 0 ? null : sentence.Groups.Find(group => group.First >= behind);
        var host = sentence.Groups.FindLast(group => group.End <= draft.Sign.First);
        return guests is null || host is null || sentence.Article.HasMark(behind, guests.First) ? null
            : [.. host.Entities.Concat(guests.Entities).Select(index => article.Entities[index]).Where(party => party.Country.Length > 0).DistinctBy(party => party.EntityId)];
    }

    // right behind "sự tham gia của"
    private static int GuestsAt(ArticleReading article, int first, int end)
    {
        for (var at = first; at < end - 3; at++)
        {
            if (article.Word(at) is "sự" && RoleWords.TakingPart.StandAt(article, at + 1) && article.Word(at + 3) is "của")
            {
                return at + 4;
            }
        }

        return -1;
    }

    // "A, B và C sẽ triển khai tàu chiến tham gia cuộc tập trận"
    private static bool IsSentToDrill(ActDraft draft)
    {
        var (sentence, article) = (draft.Sentence, draft.Sentence.Article);
        return RoleWords.Drills.FirstIn(article, draft.Sign.End, sentence.End) is { } drill && !article.HasMark(draft.Sign.End, drill) && RoleWords.TakingPart.StandIn(article, draft.Sign.End, drill);
    }
}
