using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Status;

/// <summary>Finds the word of status before an act, or between its parts: <c>đã</c>, <c>sẽ</c>, <c>kêu gọi</c>, <c>bác bỏ thông tin rằng</c>.</summary>
internal static class CueBefore
{
    private const int FarthestWords = 22;
    private const int FarthestDenial = 9;

    // "và cuộc gặp", "và cả cuộc gặp"
    private const int FarthestNoun = 2;

    /// <summary>The strongest word in whose scope the act stands; null when there is none.</summary>
    public static StatusCue? Find(SentenceReading sentence, ActSign sign) => Before(sentence, sign) ?? Inside(sentence, sign);

    private static StatusCue? Before(SentenceReading sentence, ActSign sign)
    {
        if (IsMatterOf(sentence, sign))
        {
            return null;
        }

        StatusCue? best = null;
        var passedSubject = false;
        var passedJoint = false;
        var joint = sign.First;
        var isOver = false;
        var isBeside = false;
        for (var at = sign.Head - 1; at >= sentence.First && at > sign.First - FarthestWords; at--)
        {
            if (CueEndingAt(sentence, at + 1) is { } cue)
            {
                // "hy vọng sau cuộc điện đàm này …": the talk is over, whatever is hoped for after it
                if (best is null && sign.IsNoun && cue.End == sign.First && sentence.Article.Word(cue.First) is "sau")
                {
                    isOver = true;
                }

                if (isOver && cue.Value is EventStatus.CalledFor or EventStatus.Hypothetical)
                {
                    return best;
                }

                // "nói dối về cam kết khí hậu và dọa …": a noun of the clause before
                if ((!passedJoint || !IsObject(sentence, cue)) && (!passedSubject || IsOuter(cue)) && !DeniesOtherVerb(sentence, sign, cue) && !CueOfOtherVerb.Is(sentence, sign, cue) && !CueOfOtherVerb.Seems(sentence, sign, cue) && !(isBeside && IsVerb(sentence, cue)) && !(passedJoint && (IsOfSaidClause(sentence, sign, cue) || IsCalledOffBeside(sign, joint, cue))))
                {
                    best = best is { } held && StatusRank.Of(held.Value) >= StatusRank.Of(cue.Value) && !IsStillToDecide(held, cue) ? held : cue;
                }

                at = cue.First;
                continue;
            }

            if (CueScope.Stops(sentence, sign, at))
            {
                return sentence.Article.Word(at) is "rằng" ? DeniedReport(sentence, at) ?? best : best;
            }

            joint = !passedJoint && sentence.Article.Word(at) is "và" ? at : joint;
            passedJoint |= sentence.Article.Word(at) is "và";
            isBeside |= sentence.Article.Word(at) is "thời" && sentence.Article.Word(at - 1) is "đồng" && SpokenActs.AreAimed(sign.Rule.Type);
            if (sentence.GroupAt(at) is { } group)
            {
                // a second party in between: what stands further left is about that one
                if (passedSubject)
                {
                    return best;
                }

                // "để tránh bị Anh dẫn độ", "không sang Anh dự hội nghị": neither who acts in the passive nor where one goes is whom the sentence is about
                passedSubject = group.First == sentence.First || !(sentence.Article.Is(group.First - 1, CueKinds.Passive) || sentence.Article.Word(group.First - 1) is "sang" or "tới" or "đến");
                at = group.First;
            }
        }

        return best;
    }

    // "sẽ họp khẩn về vụ phóng tên lửa": an incident that others are to deal with has happened
    private static bool IsMatterOf(SentenceReading sentence, ActSign sign) =>
        sign.IsNoun && sentence.Article.Word(sign.First) is "vụ" && sign.First > sentence.First && sentence.Article.Word(sign.First - 1) is "về" or "sau" or "vì" or "trước";

    // "tên lửa … sẽ được điều tới": the word stands between the parts of the sign; "nói Iran phải chấm dứt", "nói Iran sẽ phải trả giá": it is what is demanded or threatened
    private static StatusCue? Inside(SentenceReading sentence, ActSign sign)
    {
        StatusCue? best = null;
        if (sign.Rule.Type is "REQUEST" or "THREATEN" or "ACCUSE" or "REJECT")
        {
            return best;
        }

        foreach (var cue in sentence.StatusCues)
        {
            if (cue.Place == CuePlace.Before && cue.First >= sign.HeadEnd && cue.End < sign.End && !IsRansom(sign, cue) && (best is null || StatusRank.Of(cue.Value) > StatusRank.Of(best.Value.Value)))
            {
                best = cue;
            }
        }

        return best;
    }

    // "bắt cóc đòi tiền chuộc": asked for with the deed, which is done
    private static bool IsRansom(ActSign sign, StatusCue cue) => sign.Rule.Type == "ASSAULT" && cue.Value == EventStatus.CalledFor;

    private static bool IsObject(SentenceReading sentence, StatusCue cue) =>
        cue.First > sentence.First && sentence.Article.Word(cue.First - 1) is "về" or "của" or "các" or "những" or "một" or "theo" or "lời" or "bản";

    // "bác bỏ thông tin (trên mạng cho) rằng quân đội Mỹ sẽ tham gia": the whole report is denied
    private static StatusCue? DeniedReport(SentenceReading sentence, int that)
    {
        for (var at = that - 1; at >= sentence.First && at > that - FarthestDenial && !sentence.Article.IsPunctuation(at); at--)
        {
            if (CueEndingAt(sentence, at + 1) is { Value: EventStatus.Denied } cue && cue.End - cue.First > 1)
            {
                return cue;
            }
        }

        return null;
    }

    // "không đưa ra lời giải thích nào cho hành động trục xuất": what is denied is the verb in between
    private static bool DeniesOtherVerb(SentenceReading sentence, ActSign sign, StatusCue cue)
    {
        // "hiện bị nghi tham gia vụ tấn công": the incident is over
        var isIncident = cue.Value == EventStatus.Ongoing && sentence.Article.Word(sign.First) is "vụ";
        if (!sign.IsNoun || !(cue.Value == EventStatus.Denied || isIncident) || cue.End - cue.First > 1)
        {
            return false;
        }

        for (var at = cue.End; at < sign.VerbFirst; at++)
        {
            if (!sentence.Article.Is(at, CueKinds.Adverb | CueKinds.Support | CueKinds.Classifier) && sentence.Article.Word(at) is not ("thể" or "hề" or "bất" or "cứ" or "kỳ" or "nào"))
            {
                return true;
            }
        }

        return false;
    }

    // "cảnh báo về mối đe dọa, đồng thời kêu gọi X …": said beside the warning, not in it
    private static bool IsVerb(SentenceReading sentence, StatusCue cue) =>
        cue.Value == EventStatus.Ongoing || (cue.Value is EventStatus.Planned or EventStatus.CalledFor && sentence.Article.Word(cue.First) is not ("sẽ" or "sắp" or "dự" or "cần" or "phải" or "nên"));

    // "khẳng định Washington sẽ thắng và kêu gọi X …": what somebody else will do is the content of the first saying; the second one is said now
    private static bool IsOfSaidClause(SentenceReading sentence, ActSign sign, StatusCue cue) =>
        SpokenActs.AreAimed(sign.Rule.Type) && cue.Value is EventStatus.Planned or EventStatus.Hypothetical or EventStatus.Denied
        && sentence.GroupAt(cue.First - 1) is { } subject && subject.First > sentence.First
        && (sentence.IsCovered(subject.First - 1, CueKinds.Saying) || sentence.Article.Word(subject.First - 1) is "rằng");

    // "dự kiến thông qua nghị quyết ủng hộ X": the decision itself is to come
    private static bool IsStillToDecide(StatusCue decision, StatusCue cue) => decision.IsDecision && cue is { Value: EventStatus.Planned, IsDecision: false };

    // "hoãn cuộc gặp ba bên và tái áp lệnh cấm": another verb follows; "hoãn chuyến thăm và cuộc gặp" calls both off
    private static bool IsCalledOffBeside(ActSign sign, int joint, StatusCue cue) => cue.Value == EventStatus.Cancelled && sign.Head - joint > FarthestNoun;

    // "nếu A gặp B", "kêu gọi A thả", "bác tin A gặp": their scope reaches over the subject
    private static bool IsOuter(StatusCue cue) =>
        cue.Value is EventStatus.CalledFor or EventStatus.Hypothetical || (cue.Value == EventStatus.Denied && cue.End - cue.First > 1);

    private static StatusCue? CueEndingAt(SentenceReading sentence, int end)
    {
        foreach (var cue in sentence.StatusCues)
        {
            if (cue.Place == CuePlace.Before && cue.End == end)
            {
                return cue;
            }
        }

        return null;
    }
}
