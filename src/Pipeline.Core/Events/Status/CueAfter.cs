using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Status;

/// <summary>Words behind a noun that tell its status: <c>cuộc gặp bị hủy</c>.</summary>
internal static class CueAfter
{
    private const int FarthestWords = 22;

    // "chuyến đi của Tổng thống X và Tổng thống Y tới Z, dự kiến diễn ra hôm 22/11, bị hủy"
    private const int FarthestCancelled = 34;

    /// <summary>
    /// The nearest word behind the noun in its own clause, the longer of two that begin together; or null. What says that it came to
    /// nothing counts wherever it stands (<c>dự kiến diễn ra hôm 6/9 đã bị hủy</c>).
    /// </summary>
    public static StatusCue? Find(SentenceReading sentence, ActSign sign)
    {
        StatusCue? best = null;
        foreach (var cue in sentence.StatusCues)
        {
            if (cue.Place != CuePlace.After || cue.First < sign.End || cue.First > sign.End + (cue.Value == EventStatus.Cancelled ? FarthestCancelled : FarthestWords) || IsOfNextVerb(sentence, cue) || IsCutOff(sentence, sign, cue))
            {
                continue;
            }

            if (best is null || (cue.Value == EventStatus.Cancelled && best.Value.Value != EventStatus.Cancelled) || (cue.First < best.Value.First && best.Value.Value != EventStatus.Cancelled) || (cue.First == best.Value.First && cue.End > best.Value.End))
            {
                best = cue;
            }
        }

        return best;
    }

    // "đã gọi điện chúc mừng và dự kiến sang thăm": what comes next is planned
    private static bool IsOfNextVerb(SentenceReading sentence, StatusCue cue) =>
        cue.Value == EventStatus.Planned && sentence.Article.Word(cue.First - 1) is "và" or "rồi" or "thời";

    private static bool IsCutOff(SentenceReading sentence, ActSign sign, StatusCue cue)
    {
        for (var at = sign.End; at < cue.First; at++)
        {
            if (EndOfAside(sentence, at, cue.First) is { } aside)
            {
                at = aside;
                continue;
            }

            if ((sentence.Article.IsPunctuation(at) && sentence.Article.Word(at) is not ("-" or "–" or "/" or "(" or ")")) || sentence.Article.Is(at, CueKinds.Boundary | CueKinds.Adverbial)
                // "đã tiến hành cuộc tập trận, đồng thời khẳng định sẽ …": of the next verb
                || (sentence.Article.Word(at) is "đồng" && sentence.Article.Word(at + 1) is "thời")
                || sentence.Signs.Any(other => other != sign && !other.IsNoun && other.Head == at))
            {
                return true;
            }
        }

        return false;
    }

    // "chuyến thăm, dự kiến vào tháng 4, đã hoãn": the comma that ends the aside begun by the one at this place
    private static int? EndOfAside(SentenceReading sentence, int at, int end)
    {
        if (sentence.Article.Word(at) is not "," || at + 1 >= end || sentence.Article.Word(at + 1) is not ("dự" or "vốn" or "được" or "theo" or "từng" or "kéo"))
        {
            return null;
        }

        for (var comma = at + 2; comma < end; comma++)
        {
            if (sentence.Article.Word(comma) is ",")
            {
                return comma;
            }
        }

        return null;
    }
}
