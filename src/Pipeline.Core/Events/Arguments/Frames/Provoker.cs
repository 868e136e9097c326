using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Who made somebody angry: the subject of the clause that says why or at what, where the verb of anger has no object.</summary>
internal static class Provoker
{
    private const int FarthestSubject = 4;

    /// <summary>"nổi giận sau khi quan chức X …", "thất vọng trước việc Tổng thống X …", "mỉa mai rằng X …"; null when nobody or the angry one himself stands there.</summary>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign, Participants found)
    {
        for (var at = sign.End; at < sentence.End && sentence.Article.Word(at) is not (";" or ":" or "“" or "\""); at++)
        {
            if (Opens(sentence, sign, at))
            {
                return sentence.Groups.FirstOrDefault(group => group.First > at) is { } group && group.First - at <= FarthestSubject && IsOther(sentence, group, found) && IsSubject(sentence, group) ? group : null;
            }

            if (sentence.GroupAt(at) is not null)
            {
                return null;
            }
        }

        return null;
    }

    // "lên án vụ tấn công khi ông X thăm Y": only of anger "khi" tells what it is about
    private static bool Opens(SentenceReading sentence, ActSign sign, int at) =>
        sentence.Article.Word(at) is "vì" or "rằng" || (sentence.Article.Word(at) is "việc" && sentence.Article.Word(at - 1) is "trước" or "về" or "sau")
        || (sentence.Article.Word(at) is "khi" && at - sign.End <= 1 && sentence.Article.Has(sign.First, sign.End, "giận", "nộ", "vọng", "bình", "đóa", "cáu", "ứng", "tức"));

    private static bool IsOther(SentenceReading sentence, PartyGroup group, Participants found)
    {
        var provoker = sentence.Article.Entities[group.Entities[0]];
        return provoker is { Kind: not EntityKind.Place, Members.Count: 0 } && provoker.Country.Length > 0
            && found.Subject?.Entities.Any(index => sentence.Article.Entities[index].Country == provoker.Country) != true;
    }

    private static bool IsSubject(SentenceReading sentence, PartyGroup group) =>
        group.End < sentence.End && !sentence.Article.IsPunctuation(group.End) && !sentence.Article.Is(group.End, CueKinds.Preposition | CueKinds.Purpose | CueKinds.Boundary | CueKinds.PartyJoint);
}
