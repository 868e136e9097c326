using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Status;

/// <summary>What the sentence around an act says of all that it tells.</summary>
internal static class StatusFrame
{
    private const int FarthestOpening = 2;
    private const int FarthestReport = 12;
    private const int FarthestVerdict = 20;

    // "khi Tổng thống Mỹ Donald Trump tới thăm"
    private const int FarthestWhen = 10;

    // "lo Triều Tiên có thể đã bán"
    private const int MostAdverbs = 3;

    /// <summary>"Theo kế hoạch, ông X thăm Y": the status with which the sentence opens, or null.</summary>
    public static ActStatus? OfOpening(SentenceReading sentence, ActSign sign)
    {
        if (!sign.HasSubject)
        {
            return null;
        }

        foreach (var cue in sentence.StatusCues)
        {
            if (cue.Place == CuePlace.Opening && cue.First - sentence.First <= FarthestOpening && cue.End <= sign.First && !IsParted(sentence, cue.End, sign.First))
            {
                return new ActStatus(cue.Value, cue.IsNegated ? Polarity.Negated : Polarity.Affirmed, true);
            }
        }

        return null;
    }

    /// <summary>"Nếu A làm thế, B sẽ trừng phạt", "B sẽ trừng phạt nếu …": a plan that hangs on something else.</summary>
    public static bool IsConditional(SentenceReading sentence, ActSign sign)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (sentence.Article.Word(at) is not "nếu" || (at + 1 < sentence.End && sentence.Article.Word(at + 1) is "không" && at + 2 < sentence.End && sentence.Article.Word(at + 2) is "muốn" or "có"))
            {
                continue;
            }

            if (at - sentence.First <= FarthestOpening ? at < sign.First : at >= sign.End && !IsParted(sentence, sign.End, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Hai bên sẽ gặp nhau khi ông X tới thăm Y": when a plan is to be carried out is still to come.</summary>
    public static bool IsOfPlan(SentenceReading sentence, ActSign sign)
    {
        if (sign.IsNoun || sign.Rule.Mode != "visit")
        {
            return false;
        }

        for (var at = sign.VerbFirst - 1; at > sentence.First && at > sign.VerbFirst - FarthestWhen && !sentence.Article.IsPunctuation(at); at--)
        {
            if (sentence.Article.Word(at) is "khi")
            {
                return sentence.Article.Word(at - 1) is not ("sau" or "trước" or "từ" or "trong" or "ngay" or "đến" or "tới" or "mỗi")
                    && TalkBefore(sentence, sign, at) is { } talk && StatusFinder.Find(sentence, talk).Value == EventStatus.Planned;
            }
        }

        return false;
    }

    private static ActSign? TalkBefore(SentenceReading sentence, ActSign sign, int when) =>
        sentence.Signs.FindLast(talk => talk != sign && talk.Rule.Type == "CONSULT" && talk.End <= when && !sentence.Article.HasMark(talk.End, when));

    /// <summary>"A lo B bán tên lửa cho C": what is feared of the subject is not told to have happened.</summary>
    public static bool IsFeared(SentenceReading sentence, ActSign sign)
    {
        if (!sign.HasSubject)
        {
            return false;
        }

        foreach (var group in sentence.Groups)
        {
            if (group.End <= sign.VerbFirst && sign.VerbFirst - group.End <= MostAdverbs && group.First > sentence.First && IsFear(sentence, group.First - 1) && !sentence.Article.HasMark(group.End, sign.VerbFirst))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFear(SentenceReading sentence, int at) =>
        sentence.Article.Word(at) is "lo" or "sợ" || (sentence.Article.Word(at) is "ngại" && sentence.Article.Word(at - 1) is "lo" or "e" or "quan");

    /// <summary>"thông tin A rút quân là bịa đặt": the act is only told of in a report that the sentence calls untrue.</summary>
    public static bool IsRefuted(SentenceReading sentence, ActSign sign)
    {
        foreach (var cue in sentence.StatusCues)
        {
            if (cue.Place == CuePlace.Verdict && cue.First >= sign.End && cue.First - sign.End <= FarthestVerdict && !IsParted(sentence, sign.End, cue.First) && IsReport(sentence, sign))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReport(SentenceReading sentence, ActSign sign) =>
        sentence.Article.Has(Math.Max(sentence.First, sign.First - FarthestReport), sign.First, "tin", "buộc", "đồn", "việc", "chuyện");

    // another sentence begins in between, or somebody else's words
    private static bool IsParted(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (sentence.Article.Word(at) is ";" or ":" or "“" or "\"" || sentence.Article.Is(at, CueKinds.Reporting))
            {
                return true;
            }
        }

        return false;
    }
}
