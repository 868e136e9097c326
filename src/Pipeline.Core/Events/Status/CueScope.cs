using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Status;

/// <summary>How far to the left a word of status reaches over the words behind it.</summary>
internal static class CueScope
{
    /// <summary>Whether nothing left of <paramref name="at"/> tells of <paramref name="sign"/>.</summary>
    public static bool Stops(SentenceReading sentence, ActSign sign, int at)
    {
        var article = sentence.Article;
        if (article.IsPunctuation(at) && article.Word(at) is not ("“" or "\"" or "”" or "'" or "(" or ")" or "-"))
        {
            return true;
        }

        if (article.Is(at, CueKinds.Boundary) && article.CueLength(at) > 0 && article.Word(at) is not "rằng")
        {
            return true;
        }

        // "hành động nhanh chóng nếu không sẽ …": what stands before is another demand
        if (article.Word(at) is "không" && at > 0 && article.Word(at - 1) is "nếu" && (at + 1 < sign.First || article.Word(sign.First) is "sẽ"))
        {
            return true;
        }

        if (article.Word(at) is "rằng" or "để" or "nhằm" or "vì" or "do")
        {
            return true;
        }

        // another act's verb: what stands before it is about that one
        return sentence.Signs.Any(other => other != sign && !other.IsNoun && other.Head <= at && at < other.HeadEnd && !IsCue(sentence, other));
    }

    private static bool IsCue(SentenceReading sentence, ActSign other) =>
        sentence.StatusCues.Any(cue => cue.First < other.HeadEnd && other.Head < cue.End);
}
