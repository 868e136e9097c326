using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>Tells whether a date near an act is that of another act of its sentence.</summary>
internal static class DateOwner
{
    // so many words on, another verb is of the object ("đơn yêu cầu …")
    private const int FarthestObject = 3;

    /// <summary>Whether another act is nearer to the date than <paramref name="cost"/> and has not its own elsewhere.</summary>
    public static bool IsAnother(SentenceReading sentence, ActSign sign, DateMention date, int cost)
    {
        if (date == OpeningDate.Of(sentence))
        {
            return !sign.HasSubject && sentence.Signs.Any(other => other.HasSubject && !IsAim(sentence, sign, other)) && cost > 4 && !IsOccasionOf(sentence, sign, date);
        }

        if (sign.HasSubject && date == OpeningDate.OfClause(sentence, sign))
        {
            return false;
        }

        foreach (var other in sentence.Signs)
        {
            if (other != sign && !Overlap(other, sign) && DateDistance.Cost(sentence, other, date) < cost && !IsSaidIn(other, sign) && !IsCarried(sentence, sign, other) && !SharedDay.IsMeanwhile(sentence, sign, other) && !SharedDay.Is(sentence, sign, other, date) && !HasOwn(sentence, other, sign, date))
            {
                return true;
            }
        }

        return false;
    }

    // "Ngày 8/2, 32 người thiệt mạng trong cuộc giao tranh giữa A và B nhằm giành quyền kiểm soát X": what the fight is about is no other act of the day
    private static bool IsAim(SentenceReading sentence, ActSign sign, ActSign other) => other.First > sign.End && sentence.Article.Has(sign.End, other.First, "nhằm");

    // "Ngày 7/3, trong một cuộc họp cấp ngoại trưởng ở X, các bên …": the talk at which the rest was done
    private static bool IsOccasionOf(SentenceReading sentence, ActSign sign, DateMention date)
    {
        if (sign.Rule.Type != "CONSULT")
        {
            return false;
        }

        var comma = sentence.Article.Tokens.Inside(date.Span).End;
        for (var at = comma; at < sign.First; at++)
        {
            if (sentence.Article.Word(at) is not ("trong" or "tại" or "một" or "buổi" or "nhân" or "khuôn" or "khổ") && !(at == comma && sentence.Article.Word(at) is ","))
            {
                return false;
            }
        }

        return sentence.Article.Word(comma) is ",";
    }

    // "chuyến thăm từ ngày 23-25/5, chiều 23/5, ông X hội kiến ông Y": the visit has its days behind it, so the next date is free
    private static bool HasOwn(SentenceReading sentence, ActSign other, ActSign sign, DateMention date)
    {
        var end = sentence.Article.Tokens.FirstAt(date.Span.Start);
        return other.End <= end && end < sign.First && sentence.Dates.Any(own => own != date && own.IsTold()
            && sentence.Article.Tokens.Inside(own.Span) is var (first, last) && first >= other.End && last < end && sentence.Article.Has(last, end, ","));
    }

    // "nổ súng giải tán cuộc tuần hành hôm 15/11", "bác đơn yêu cầu kiểm phiếu lại hôm 12/12": the day behind what the verb goes on to is its own too
    private static bool IsCarried(SentenceReading sentence, ActSign sign, ActSign other)
    {
        if (sign.IsNoun || sign.Rule.Type is "REQUEST" or "AGREE" or "THREATEN" or "ACCUSE" or "STATE" or "SUPPORT" || other.First < sign.End || other.First - sign.End > FarthestObject)
        {
            return false;
        }

        // "thả 16 ngư dân bị bắt hôm 19/5": a clause of those freed
        for (var at = sign.End; at <= other.First; at++)
        {
            if (sentence.Article.Word(at) is "bị" || at == other.First)
            {
                return at == other.First && sentence.Article.Word(at) is not "bị";
            }

            if (sentence.GroupAt(at) is not null || sentence.Article.IsPunctuation(at) || sentence.Article.Is(at, CueKinds.Boundary | CueKinds.Adverbial | CueKinds.Preposition) || sentence.Article.Word(at) is "vụ" or "và" or "rồi")
            {
                return false;
            }
        }

        return true;
    }

    // "trả lời phỏng vấn hôm 27/11, ông X dọa …": the day of the interview is the day of the words spoken in it
    private static bool IsSaidIn(ActSign other, ActSign sign) =>
        other.Rule.Frame == ActFrame.Statement && other.First < sign.First && sign.HasSubject && SpokenActs.Are(sign.Rule.Type);

    private static bool Overlap(ActSign left, ActSign right) => left.First < right.End && right.First < left.End;
}
