using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Status;

/// <summary>Reads the status of an act from the words whose scope it stands in.</summary>
internal static class StatusFinder
{
    // "dự luật về việc áp đặt trừng phạt"
    private const int FarthestBill = 5;

    /// <summary>The status that words tell: those of the act itself, else those of its sentence or of the verb that it goes on from.</summary>
    public static ActStatus Find(SentenceReading sentence, ActSign sign)
    {
        if (StatusFrame.IsRefuted(sentence, sign))
        {
            return new ActStatus(EventStatus.Denied, Polarity.Negated, true);
        }

        var own = Own(sentence, sign);
        if (own is { IsStated: false } && StatusFrame.IsOfPlan(sentence, sign))
        {
            return new ActStatus(EventStatus.Planned, Polarity.Affirmed, true);
        }

        // "sẽ rời X, kết thúc chuyến thăm Y": it has been made
        if (own is { Value: EventStatus.Planned } or { IsStated: false } && IsEnd(sentence, sign))
        {
            return ActStatus.Default with { IsStated = true };
        }

        var status = own.IsStated ? own : StatusFrame.OfOpening(sentence, sign) ?? StatusChain.Of(sentence, sign) ?? own;
        return (status.Value == EventStatus.Planned && StatusFrame.IsConditional(sentence, sign)) || (status.Value is EventStatus.Planned or EventStatus.Occurred && StatusFrame.IsFeared(sentence, sign)) ? status with { Value = EventStatus.Hypothetical } : status;
    }

    private static bool IsEnd(SentenceReading sentence, ActSign sign) =>
        sign.Rule is { Type: "CONSULT", Mode: "visit" } && (sentence.Article.Word(sign.First), sentence.Article.Word(sign.First + 1)) is ("kết", "thúc") && sentence.Article.Word(sign.First - 1) is "," && sentence.Article.Has(sentence.First, sign.First, "rời");

    private static ActStatus Own(SentenceReading sentence, ActSign sign)
    {
        if (Coordinate(sentence, sign) is { } first)
        {
            return Find(sentence, first);
        }

        if (IsSameVerbToCome(sentence, sign))
        {
            return new ActStatus(EventStatus.Planned, Polarity.Affirmed, true);
        }

        // "đòi chính phủ đạt thỏa thuận trao đổi con tin": what is agreed stands as the pact does
        if (PactOver(sentence, sign) is { } pact && Find(sentence, pact) is { IsStated: true, Value: not EventStatus.Occurred } open)
        {
            return open;
        }

        if (IsBill(sentence, sign))
        {
            return new ActStatus(EventStatus.Planned, Polarity.Affirmed, true);
        }

        var before = CueBefore.Find(sentence, sign);
        // "bác đề xuất của Nga trong cuộc họp báo", "kêu gọi kiềm chế trong cuộc điện đàm với X": what is said there says nothing of the talk
        if (before is { Value: not EventStatus.Planned } && TalkSetting.VerbOf(sentence, sign) is not null)
        {
            before = null;
        }

        if (before is { Value: EventStatus.CalledFor } && sign.Rule.Type == "REJECT" && PassiveMarkers.Before(sentence, sign) is not null)
        {
            // "đề nghị của Mỹ bị Trung Quốc bác": the request is what was refused
            before = null;
        }

        if (before is { IsDecision: true } && sign.Rule.DoneByDeciding)
        {
            return ActStatus.Default with { IsStated = true };
        }

        // "vừa công bố khoản viện trợ": the words tell of the promise, "vừa" of when it was made
        if (before is null or { Value: EventStatus.Occurred } && sign.Rule.PromisedByAnnouncing && Announcement.IsPromise(sentence, sign))
        {
            return new ActStatus(EventStatus.Planned, Polarity.Affirmed, true);
        }

        if (before is null && sign.Rule.PromisedByAnnouncing && !IsLaunch(sentence, sign) && sign.First > sentence.First && Announcement.IsAnnounced(sentence, sign) && !Announcement.Succeeded(sentence, sign))
        {
            return new ActStatus(EventStatus.Planned, Polarity.Affirmed, true);
        }

        var after = sign.IsNoun || IsTopic(sentence, sign) ? CueAfter.Find(sentence, sign) : null;
        // "đã có những phát biểu giữa lo ngại chính quyền sẽ …": a bare "sẽ" far behind is another verb's
        after = before is { Value: EventStatus.Occurred } && after is { Value: EventStatus.Planned } plan && plan.End - plan.First == 1 && sentence.Article.Word(plan.First) is "sẽ" ? null : after;
        if (before is { } left && (after is null || StatusRank.Of(left.Value) >= StatusRank.Of(EventStatus.CalledFor) || StatusRank.Of(left.Value) > StatusRank.Of(after.Value.Value)))
        {
            return new ActStatus(left.Value, left.IsNegated ? Polarity.Negated : Polarity.Affirmed, true);
        }

        if (after is { } right)
        {
            return new ActStatus(right.Value, right.IsNegated ? Polarity.Negated : Polarity.Affirmed, true);
        }

        return GoesOn(sentence, sign) ? new ActStatus(EventStatus.Ongoing, Polarity.Affirmed, true) : ActStatus.Default;
    }

    private static ActSign? PactOver(SentenceReading sentence, ActSign sign) =>
        sign.Rule.Type == "AGREE" ? null : sentence.Signs.Find(other => other.Rule.Type == "AGREE" && other.First < sign.First && other.End > sign.First);

    // "Thượng viện thông qua dự luật trừng phạt X": not yet a law
    private static bool IsBill(SentenceReading sentence, ActSign sign) =>
        sign.Rule.Type == "SANCTION" && sentence.Article.HasPair(Math.Max(sentence.First, sign.First - FarthestBill), sign.First + 1, "dự", "luật") && sentence.Article.Has(sentence.First, sign.First, "thông", "duyệt");

    // "X tuyên bố phóng tên lửa mới": what is announced without "sẽ" has flown
    private static bool IsLaunch(SentenceReading sentence, ActSign sign) => sign.Rule is { Type: "MOBILIZE", Mode: "weapons" } && sentence.Article.Word(sign.First) is "phóng" or "bắn";

    // "Giao tranh ở X vẫn tiếp diễn": a verb at the head of a sentence is its subject
    private static bool IsTopic(SentenceReading sentence, ActSign sign) =>
        sign.First == sentence.First && sign.Rule.Type is "CONSULT" or "ASSAULT" or "PROTEST" or "RETREAT" or "COOPERATE";

    // "việc các nước phong tỏa X … nếu cuộc khủng hoảng hiện nay tiếp tục kéo dài": of an act that lasts
    private static bool GoesOn(SentenceReading sentence, ActSign sign) =>
        sign.Rule.Lasts && sentence.Article.HasCue(sentence.First, sentence.End, CueKinds.Lasting)
        && !sentence.Dates.Any(date => date.Precision == Language.DatePrecision.Day && date.Start is not null);

    // "thống nhất sẽ giữ liên lạc và đồng ý gặp nhau": the second verb goes with the first, not with what that one promises
    private static ActSign? Coordinate(SentenceReading sentence, ActSign sign) =>
        sign.IsNoun || sign.First <= sentence.First + 1 || sentence.Article.Word(sign.First - 1) is not ("và" or "thời")
            ? null
            : SameBefore(sentence, sign);

    // "sẽ tham dự cuộc họp của NATO ở Bỉ và tham dự hội nghị G7": the same verb once more, of which the first may be no act
    private static bool IsSameVerbToCome(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        if (sign.IsNoun || sign.First <= sentence.First + 1 || article.Word(sign.First - 1) is not ("và" or ","))
        {
            return false;
        }

        for (var at = sign.First - 2; at > sentence.First; at--)
        {
            if (article.Word(at) == article.Word(sign.First) && article.Word(at + 1) == article.Word(sign.First + 1))
            {
                return article.Word(at - 1) is "sẽ" && !article.Has(at, sign.First, ";", ":");
            }
        }

        return false;
    }

    private static ActSign? SameBefore(SentenceReading sentence, ActSign sign) => sentence.Signs.FindLast(other => other != sign && !other.IsNoun && other.Rule == sign.Rule && other.End < sign.First);
}
