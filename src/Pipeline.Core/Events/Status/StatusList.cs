using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Status;

/// <summary>Verbs in a row under one word of status, where the first of them is no act: <c>cần thông qua luật, áp đặt thiết quân luật</c>.</summary>
internal static class StatusList
{
    private const int FarthestWords = 24;
    private const int MostLightWords = 2;
    private const int MostCommas = 2;

    /// <summary>What has not happened of the first verb has not happened of <paramref name="sign"/>; null where nothing says so.</summary>
    public static ActStatus? Of(SentenceReading sentence, ActSign sign)
    {
        var link = Link(sentence, sign);
        var commas = link >= 0 && sentence.Article.Word(link) is "," ? 1 : 0;
        for (var at = link - 1; link >= 0 && at >= sentence.First && at > link - FarthestWords; at--)
        {
            if (CueEndingAt(sentence, at + 1) is { } cue)
            {
                if (IsNamed(sentence, cue))
                {
                    at = cue.First;
                    continue;
                }

                return IsToCome(cue) && !IsDone(sentence, cue) && !IsSign(sentence, cue.First) ? new ActStatus(cue.Value, Polarity.Affirmed, true) : null;
            }

            commas += sentence.Article.Word(at) is "," ? 1 : 0;
            if (commas > MostCommas || IsEnd(sentence, at))
            {
                return null;
            }
        }

        return null;
    }

    // the comma or "và" before the verb, adverbs left out
    private static int Link(SentenceReading sentence, ActSign sign)
    {
        var at = sign.VerbFirst - 1;
        for (var light = 0; at > sentence.First && light < MostLightWords && (sentence.Article.Is(at, CueKinds.Adverb) || sentence.Article.Word(at) is "sớm"); light++)
        {
            at--;
        }

        return at > sentence.First && sentence.Article.Word(at) is "," or "và" ? at : -1;
    }

    private static bool IsToCome(StatusCue cue) => cue is { IsNegated: false, IsDecision: false } && cue.Value is EventStatus.CalledFor or EventStatus.Hypothetical or EventStatus.Planned;

    // "đã xem xét, đánh giá và thống nhất", "do bức xúc nên giật lại, …", "dọa X, đánh Y": done, or a verb of its own
    private static bool IsDone(SentenceReading sentence, StatusCue cue) =>
        sentence.Article.Word(cue.First) is "nên" or "vận" or "dọa" or "đe" or "xem" or "xin" or "cam" or "nhận" or "cảnh"
        || (cue.First > sentence.First && sentence.Article.Word(cue.First - 1) is "đã" or "vừa" or "từng" or "đang" or "đơn" or "và");

    // "thông qua đề xuất của X, ban bố …": a noun
    private static bool IsNamed(SentenceReading sentence, StatusCue cue) => sentence.Article.Word(cue.End) is "của" or "về" or "này" or "trên" or "đó";

    // "người sẽ thăm …, gặp": an aside about somebody
    private static bool IsEnd(SentenceReading sentence, int at) =>
        sentence.Article.Is(at, CueKinds.Boundary | CueKinds.Adverbial) || IsSign(sentence, at)
        || sentence.Article.Word(at) is ";" or ":" or "." or "?" or "!" or "(" or ")" or "[" or "]" or "người" or "sau";

    private static bool IsSign(SentenceReading sentence, int at) => sentence.Signs.Any(other => !other.IsNoun && other.Head <= at && at < other.HeadEnd);

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
