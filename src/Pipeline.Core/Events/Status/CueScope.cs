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

        // "kế hoạch được ông X xác nhận trong cuộc họp": what is spoken of at a talk is still to come, not the talk
        if (sign.IsNoun && sign.Rule.Type == "CONSULT" && at > 0 && article.Is(at, CueKinds.Reporting) && article.Word(at + article.CueLength(at)) is "trong" && article.Word(at - 1) is not ("sẽ" or "sắp" or "kiến" or "định"))
        {
            return true;
        }

        // "sẽ không có gì xảy ra cho đến khi ông gặp X"
        if (at + 1 < sign.First && (article.Word(at), article.Word(at + 1)) is ("đến" or "tới" or "trừ", "khi"))
        {
            return true;
        }

        // "thông qua luật bất chấp biểu tình": what is defied goes on already
        if (article.Word(at) is "rằng" or "để" or "nhằm" or "vì" or "do" || (at > 0 && (article.Word(at - 1), article.Word(at)) is ("bất", "chấp")))
        {
            return true;
        }

        return IsOfAnother(sentence, sign, at);
    }

    // another act's verb: what stands before it is about that one; asked of every word on the way, hence no LINQ
    private static bool IsOfAnother(SentenceReading sentence, ActSign sign, int at)
    {
        for (var i = 0; i < sentence.Signs.Count; i++)
        {
            var other = sentence.Signs[i];
            if (other.Head <= at && at < other.HeadEnd && !other.IsNoun && other != sign && !IsCue(sentence, other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCue(SentenceReading sentence, ActSign other) =>
        sentence.StatusCues.Any(cue => cue.First < other.HeadEnd && other.Head < cue.End);
}
