using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Status;

/// <summary>Reads the status of an act from the words whose scope it stands in.</summary>
internal static class StatusFinder
{
    private const int FarthestWords = 22;
    private const int FarthestDenial = 9;

    /// <summary>The status that words tell: those of the act itself, else those of its sentence or of the verb that it goes on from.</summary>
    public static ActStatus Find(SentenceReading sentence, ActSign sign)
    {
        if (StatusFrame.IsRefuted(sentence, sign))
        {
            return new ActStatus(EventStatus.Denied, Polarity.Negated, true);
        }

        var own = Own(sentence, sign);
        var status = own.IsStated ? own : StatusFrame.OfOpening(sentence, sign) ?? StatusChain.Of(sentence, sign) ?? own;
        return status.Value == EventStatus.Planned && StatusFrame.IsConditional(sentence, sign) ? status with { Value = EventStatus.Hypothetical } : status;
    }

    private static ActStatus Own(SentenceReading sentence, ActSign sign)
    {
        if (Coordinate(sentence, sign) is { } first)
        {
            return Find(sentence, first);
        }

        var before = Before(sentence, sign) ?? Inside(sentence, sign);
        if (before is { Value: EventStatus.CalledFor } && sign.Rule.Type == "REJECT" && VoiceFinder.MarkerBefore(sentence, sign) is not null)
        {
            // "đề nghị của Mỹ bị Trung Quốc bác": the request is what was refused
            before = null;
        }

        if (before is { IsDecision: true } && sign.Rule.DoneByDeciding)
        {
            return ActStatus.Default with { IsStated = true };
        }

        if (before is null && sign.Rule.PromisedByAnnouncing && sign.First > sentence.First && IsAnnounced(sentence, sign) && !Succeeded(sentence, sign))
        {
            return new ActStatus(EventStatus.Planned, Polarity.Affirmed, true);
        }

        var after = sign.IsNoun || IsTopic(sentence, sign) ? CueAfter.Find(sentence, sign) : null;
        if (before is { } left && (after is null || Rank(left.Value) >= Rank(EventStatus.CalledFor) || Rank(left.Value) > Rank(after.Value.Value)))
        {
            return new ActStatus(left.Value, left.IsNegated ? Polarity.Negated : Polarity.Affirmed, true);
        }

        if (after is { } right)
        {
            return new ActStatus(right.Value, right.IsNegated ? Polarity.Negated : Polarity.Affirmed, true);
        }

        return GoesOn(sentence, sign) ? new ActStatus(EventStatus.Ongoing, Polarity.Affirmed, true) : ActStatus.Default;
    }

    // "Giao tranh ở X vẫn tiếp diễn": a verb at the head of a sentence is its subject
    private static bool IsTopic(SentenceReading sentence, ActSign sign) =>
        sign.First == sentence.First && sign.Rule.Type is "CONSULT" or "ASSAULT" or "PROTEST" or "RETREAT" or "COOPERATE";

    // "việc các nước phong tỏa X … nếu cuộc khủng hoảng hiện nay tiếp tục kéo dài": of an act that lasts
    private static bool GoesOn(SentenceReading sentence, ActSign sign)
    {
        for (var at = sentence.First; sign.Rule.Lasts && at < sentence.End; at++)
        {
            if (sentence.Article.Is(at, CueKinds.Lasting))
            {
                return !sentence.Dates.Any(date => date.Precision == Language.DatePrecision.Day && date.Start is not null);
            }
        }

        return false;
    }

    // "thống nhất sẽ giữ liên lạc và đồng ý gặp nhau": the second verb goes with the first, not with what that one promises
    private static ActSign? Coordinate(SentenceReading sentence, ActSign sign) =>
        sign.IsNoun || sign.First <= sentence.First + 1 || sentence.Article.Word(sign.First - 1) is not ("và" or "thời")
            ? null
            : sentence.Signs.LastOrDefault(other => other != sign && !other.IsNoun && other.Rule == sign.Rule && other.End < sign.First);

    // "tuyên bố thử thành công tên lửa", "thử tên lửa bắn trúng mục tiêu": what succeeded is done
    private static bool Succeeded(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.Head; at + 1 < Math.Min(sentence.End, sign.End + 6); at++)
        {
            if ((sentence.Article.Word(at), sentence.Article.Word(at + 1)) is ("thành", "công") or ("bắn", "trúng") or ("đánh", "trúng"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnnounced(SentenceReading sentence, ActSign sign)
    {
        if (IsDecision(sentence, sign.First) || IsDecision(sentence, sign.First - 2))
        {
            return true;
        }

        for (var length = 1; length <= 2; length++)
        {
            var at = sign.First - length;
            if (at >= sentence.First && sentence.Article.Is(at, CueKinds.Saying) && sentence.Article.CueLength(at) == length)
            {
                return true;
            }
        }

        return false;
    }

    // "quyết định viện trợ", "quyết định trích … hỗ trợ"
    private static bool IsDecision(SentenceReading sentence, int at) =>
        at >= sentence.First && at + 1 < sentence.End && sentence.Article.Word(at) is "quyết" && sentence.Article.Word(at + 1) is "định";

    /// <summary>Of several words in one chain the stronger decides: <c>đã hủy</c> is cancelled, <c>đang cân nhắc</c> hypothetical.</summary>
    public static int Rank(EventStatus status) => status switch
    {
        EventStatus.Cancelled => 6,
        EventStatus.Denied => 5,
        EventStatus.Hypothetical => 4,
        EventStatus.CalledFor => 3,
        EventStatus.Planned => 2,
        EventStatus.Ongoing => 1,
        _ => 0,
    };

    // "tên lửa … sẽ được điều tới": the word stands between the parts of the sign
    private static StatusCue? Inside(SentenceReading sentence, ActSign sign)
    {
        StatusCue? best = null;
        foreach (var cue in sentence.StatusCues)
        {
            if (cue.Place == CuePlace.Before && cue.First >= sign.HeadEnd && cue.End <= sign.End && (best is null || Rank(cue.Value) > Rank(best.Value.Value)))
            {
                best = cue;
            }
        }

        return best;
    }

    private static StatusCue? Before(SentenceReading sentence, ActSign sign)
    {
        StatusCue? best = null;
        var passedSubject = false;
        var passedJoint = false;
        var isOver = false;
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
                if ((!passedJoint || !IsObject(sentence, cue)) && (!passedSubject || IsOuter(cue)) && !DeniesOtherVerb(sentence, sign, cue))
                {
                    best = best is { } held && Rank(held.Value) >= Rank(cue.Value) ? held : cue;
                }

                at = cue.First;
                continue;
            }

            if (CueScope.Stops(sentence, sign, at))
            {
                return sentence.Article.Word(at) is "rằng" ? DeniedReport(sentence, at) ?? best : best;
            }

            passedJoint |= sentence.Article.Word(at) is "và";
            if (sentence.GroupAt(at) is { } group)
            {
                // a second party in between: what stands further left is about that one
                if (passedSubject)
                {
                    return best;
                }

                passedSubject = true;
                at = group.First;
            }
        }

        return best;
    }

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
        if (!sign.IsNoun || cue.Value != EventStatus.Denied || cue.End - cue.First > 1)
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
