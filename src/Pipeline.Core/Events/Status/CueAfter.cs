using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Status;

/// <summary>Words behind a noun that tell its status: <c>cuộc gặp bị hủy</c>.</summary>
internal static class CueAfter
{
    private const int FarthestWords = 22;

    /// <summary>The nearest word behind the noun in its own clause, the longer of two that begin together; or null.</summary>
    public static StatusCue? Find(SentenceReading sentence, ActSign sign)
    {
        StatusCue? best = null;
        foreach (var cue in sentence.StatusCues)
        {
            if (!cue.After || cue.First < sign.End || cue.First > sign.End + FarthestWords || IsCutOff(sentence, sign, cue))
            {
                continue;
            }

            if (best is null || cue.First < best.Value.First || (cue.First == best.Value.First && cue.End > best.Value.End))
            {
                best = cue;
            }
        }

        return best;
    }

    private static bool IsCutOff(SentenceReading sentence, ActSign sign, StatusCue cue)
    {
        for (var at = sign.End; at < cue.First; at++)
        {
            if (sentence.Article.IsPunctuation(at) || sentence.Article.Is(at, CueKinds.Boundary | CueKinds.Adverbial)
                || sentence.Signs.Any(other => other != sign && !other.IsNoun && other.Head == at))
            {
                return true;
            }
        }

        return false;
    }
}
