using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>Those whom words are about or answer: <c>lên án vụ không kích</c>, <c>Tehran bác bỏ</c>.</summary>
internal static class AnsweredParties
{
    private const int FarthestWords = 6;
    private const int FarthestSentences = 5;

    // "cảm ơn chính phủ và nhân dân X những năm qua đã hỗ trợ"
    private const int FarthestThanks = 10;

    /// <summary>Whoever did the act that stands right behind the words.</summary>
    public static List<EntityMention> OfInner(Story story, EventCluster cluster)
    {
        foreach (var outer in cluster.Drafts)
        {
            if (OfInner(story, outer) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private static List<EntityMention> OfInner(Story story, ActDraft outer)
    {
        foreach (var inner in story.Drafts)
        {
            if (inner.Event == 0 || inner.Event == outer.Event || inner.Sentence != outer.Sentence || !IsBehind(outer, inner) || inner.Sign.First - outer.Sign.End > FarthestWords || IsDenied(outer, inner) || IsAside(outer, inner) || IsWelcome(outer))
            {
                continue;
            }

            var view = story.Clusters[inner.Event - 1].View;
            var parties = Story.Others(view.Roles.Actors, EventView.Of(outer));
            return parties.Count > 0 ? parties : Story.Others(Captors.Of(story, view), EventView.Of(outer));
        }

        return [];
    }

    // "gọi vụ bắt giữ là đòn đánh vào nền dân chủ": the deed stands among the words of blame
    private static bool IsBehind(ActDraft outer, ActDraft inner) =>
        inner.Sign.First >= outer.Sign.End || (inner.Sign.IsNoun && inner.Sign.First > outer.Sign.First && inner.Sign.End <= outer.Sign.End);

    // "hoan nghênh kết quả đàm phán": what has come about is welcome, whoever did it
    private static bool IsWelcome(ActDraft outer) => outer.Type == "SUPPORT" && outer.Sentence.Article.HasPair(outer.Sign.First, Math.Min(outer.Sign.End + 2, outer.Sentence.End), "kết", "quả");

    // "từ chối gặp nhau dù bà X đứng ra dàn xếp": another clause
    private static bool IsAside(ActDraft outer, ActDraft inner) =>
        Enumerable.Range(outer.Sign.End, Math.Max(0, inner.Sign.First - outer.Sign.End)).Any(at => outer.Sentence.Article.Is(at, CueKinds.Boundary) && outer.Sentence.Article.Word(at) is not "rằng");

    // "bác bỏ khả năng X tấn công Y", "bác bỏ thông tin nói rằng chuyến thăm của X bị hoãn": X said nothing that could be answered
    private static bool IsDenied(ActDraft outer, ActDraft inner) => outer.Type == "REJECT" && ((inner.Type == "ASSAULT" && inner.Status.Value == EventStatus.Denied) || outer.Sentence.Article.Has(outer.Sign.End, inner.Sign.First, "rằng"));

    /// <summary>"Liên Hợp Quốc yêu cầu thả những người bị bắt": the state that arrested them shortly before.</summary>
    public static List<EntityMention> OfReaction(Story story, EventCluster cluster)
    {
        var deed = story.LastBefore(cluster, other => other.View is { Type: "COERCE", Roles.Actors.Count: > 0 } && SameEvent.IsReal(other.View.Status.Value), FarthestSentences);
        if (deed is null || deed.View.Roles.Actors.Any(actor => cluster.View.Roles.Actors.Any(party => party.Country == actor.Country)))
        {
            return [];
        }

        return Story.StatesOf(deed.View.Roles.Actors);
    }

    /// <summary>"trục xuất sáu nhà ngoại giao X, cáo buộc họ làm gián điệp": whom the act before struck.</summary>
    public static List<EntityMention> OfThem(Story story, EventCluster cluster)
    {
        foreach (var said in cluster.Drafts.Where(draft => draft.Sign.End < draft.Sentence.End && draft.Sentence.Article.Word(draft.Sign.End) is "họ"))
        {
            var struck = story.Drafts.LastOrDefault(draft => draft.Event > 0 && draft.Event != said.Event && draft.Sentence == said.Sentence && draft.Sign.End <= said.Sign.First && draft.Roles.Recipients.Count > 0);
            if (struck is not null && Story.Others(story.Clusters[struck.Event - 1].View.Roles.Recipients, cluster.View) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>"Thủ tướng Lào cảm ơn Việt Nam đã hỗ trợ khắc phục hậu quả": whoever thanks for the aid was given it.</summary>
    public static List<EntityMention> OfThanks(Story story, EventCluster aid)
    {
        foreach (var given in aid.Drafts)
        {
            var thanks = story.Drafts.FirstOrDefault(draft => draft.Event > 0 && draft.Type == "SUPPORT" && draft.Sentence == given.Sentence && draft.Sign.End <= given.Sign.First && given.Sign.First - draft.Sign.End <= FarthestThanks
                && draft.Sentence.Article.Has(draft.Sign.First, draft.Sign.End, "ơn") && draft.Roles.Recipients.Any(party => aid.View.Roles.Actors.Any(actor => actor.Country.Length > 0 && actor.Country == party.Country)));
            if (thanks is not null)
            {
                return Story.Others([.. thanks.Roles.Actors.Select(HomeCountry.OrSelf)], aid.View);
            }
        }

        return [];
    }

    /// <summary>"Vụ thử tên lửa của Triều Tiên khiến Nhật Bản lên tiếng phản đối": whoever did what made them speak.</summary>
    public static List<EntityMention> OfCause(Story story, EventCluster cluster)
    {
        foreach (var outer in cluster.Drafts)
        {
            var cause = story.Drafts.LastOrDefault(inner => inner.Event > 0 && inner.Event != outer.Event && inner.Sentence == outer.Sentence && inner.Sign.End <= outer.Sign.First
                && outer.Sentence.Article.Has(inner.Sign.End, outer.Sign.First, "khiến"));
            if (cause is not null && Story.Others(story.Clusters[cause.Event - 1].View.Roles.Actors, cluster.View) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>Whoever acted last on the one who answers.</summary>
    public static List<EntityMention> OfAnswer(Story story, EventCluster answer)
    {
        var at = answer.Drafts[0].Sentence.Sentence.Index;
        var answered = story.Clusters
            .Where(cluster => cluster.Number < answer.Number && (cluster.Implied.Count == 0 || answer.View.Type != "THREATEN") && !IsContent(cluster, answer) && (cluster.View.Type != "REQUEST" || answer.View.Type == "REJECT" || OpensAnswer(answer)) && cluster.View.Type is "ACCUSE" or "REQUEST" or "THREATEN" or "SANCTION" or "COERCE" or "ASSAULT"
                && at - cluster.Drafts[^1].Sentence.Sentence.Index <= FarthestSentences
                && cluster.View.Roles.Recipients.Any(party => answer.View.Roles.Actors.Any(actor => SameEvent.AreSame(party, actor))))
            .LastOrDefault()?.View.Roles.Actors ?? [];
        return Story.Others(answered, answer.View);
    }

    /// <summary>"dọa đáp trả mọi hành vi gây hấn": the state of whoever acted last on the one who threatens; "dọa truy sát những kẻ khủng bố" is meant for others.</summary>
    public static List<EntityMention> OfThreat(Story story, EventCluster threat) =>
        threat.Drafts.Any(draft => draft.Sentence.Article.Has(draft.Sign.HeadEnd, draft.Sentence.End, "kẻ", "ai", "bất")) ? []
            : Story.StatesOf(OfAnswer(story, threat));

    /// <summary>"đáp trả bằng cách hạ cấp quan hệ ngoại giao", "triệu hồi đại sứ của mình": with the state on which it acts in the same sentence, else with the one that acted on it.</summary>
    public static List<EntityMention> OfBreak(Story story, EventCluster cluster)
    {
        var parting = cluster.Drafts.Find(draft => draft.Words.Contains("ngoại giao", StringComparison.OrdinalIgnoreCase) || draft.Words.Contains("sứ", StringComparison.OrdinalIgnoreCase));
        if (parting is null)
        {
            return [];
        }

        var beside = story.Drafts.FirstOrDefault(draft => draft.Event > 0 && draft.Event != cluster.Number && draft.Sentence == parting.Sentence && draft.Type == "SANCTION" && draft.Roles.Recipients.Count > 0
            && draft.Roles.Actors.Any(actor => cluster.View.Roles.Actors.Any(party => SameEvent.AreSame(actor, party))));
        return [.. (beside?.Roles.Recipients ?? OfAnswer(story, cluster)).Select(HomeCountry.OrSelf).DistinctBy(party => party.EntityId)];
    }

    // "Đáp lại, Bình Nhưỡng dọa …"
    private static bool OpensAnswer(EventCluster answer) => answer.Drafts.Any(draft => draft.Sentence.Article.Word(draft.Sentence.First) is "đáp");

    // "chỉ trích Nga phủ quyết nghị quyết": what is blamed is no answer to the blame
    private static bool IsContent(EventCluster said, EventCluster answer) => said.Drafts.Any(outer => answer.Drafts.Any(inner => inner.Sentence == outer.Sentence && inner.Sign.First >= outer.Sign.End
        && !outer.Sentence.Article.HasMark(outer.Sign.End, inner.Sign.First)));
}
