using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Status;

/// <summary>"cặp đôi sắp đính hôn bị bắn chết", "thanh niên đang cầm bút bị bắn chết", "đang chuẩn bị hạ cánh thì bị bắn hạ": the word of status belongs to the verb that only describes who suffers.</summary>
internal static class CueOfOtherVerb
{
    // "sắp chóng vánh bị bắt": an adverb that no list has
    private const int FewestVerbWords = 2;

    /// <summary>Whether words of a verb of its own stand between <paramref name="cue"/> and the marker of the passive act.</summary>
    public static bool Is(SentenceReading sentence, ActSign sign, StatusCue cue)
    {
        if (cue.Value is not (EventStatus.Planned or EventStatus.Ongoing) || sign.IsNoun || PassiveMarkers.Before(sentence, sign) is not { } marker || marker < cue.End || sentence.Article.Word(marker) is not "bị"
            || (cue.Value == EventStatus.Planned && sentence.Article.Word(cue.First) is not "sắp" && sentence.Article.Word(marker - 1) is not "thì"))
        {
            return false;
        }

        var words = 0;
        for (var at = cue.End; at < marker; at++)
        {
            if (sentence.Article.IsPunctuation(at) || sentence.Article.Is(at, CueKinds.Boundary | CueKinds.Purpose | CueKinds.PartyJoint) || sentence.GroupAt(at) is not null || sentence.IsDate(at))
            {
                return false;
            }

            words += sentence.Article.Is(at, CueKinds.Adverb) || sentence.IsStatusCue(at) ? 0 : 1;
        }

        return words >= FewestVerbWords;
    }

    /// <summary>"dường như rất quan tâm tới vụ tấn công": whether it is another verb that only seems so.</summary>
    public static bool Seems(SentenceReading sentence, ActSign sign, StatusCue cue)
    {
        if (sentence.Article.Word(cue.First) is not ("dường" or "hình"))
        {
            return false;
        }

        for (var at = cue.End; at < sign.First; at++)
        {
            if (!sentence.Article.Is(at, CueKinds.Adverb) && !sentence.IsStatusCue(at) && sentence.GroupAt(at) is null)
            {
                return true;
            }
        }

        return sign.IsNoun;
    }
}
