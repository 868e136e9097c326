using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"X gọi điện cho Y, nhưng một tuần sau lại đổi ý và bác bỏ kết quả": a verb behind a connective has the subject of the verb told before it.</summary>
internal static class VerbChain
{
    /// <summary>The subject of the nearest earlier verb of the sentence that has one, behind a bare comma only who opens the sentence; null where the verb continues no chain.</summary>
    public static PartyGroup? Subject(SentenceReading sentence, ActSign sign)
    {
        if (sentence.Signs.Count < 2 || sign.IsNoun || !(SpokenActs.Are(sign.Rule.Type) || sign.Rule.Type == "PERSONNEL") || Connective(sentence, sign.VerbFirst) is not { } connective)
        {
            return null;
        }

        for (var index = sentence.Signs.Count - 1; index >= 0; index--)
        {
            var earlier = sentence.Signs[index];
            if (earlier.HasSubject && earlier.VerbFirst < sign.VerbFirst && ParticipantFinder.Find(sentence, earlier).Subject is { } subject && subject.End <= earlier.VerbFirst
                && (connective is not "," || subject == sentence.Groups[0]))
            {
                return subject;
            }
        }

        return null;
    }

    // what stands before the verb and its adverbs: a noun there is a subject of its own, though nobody on record
    private static string? Connective(SentenceReading sentence, int verb)
    {
        var at = verb - 1;
        while (at > sentence.First && (sentence.Article.Is(at, CueKinds.Adverb) || sentence.IsStatusCue(at) || sentence.IsDate(at) || sentence.IsCovered(at, CueKinds.Saying)))
        {
            at--;
        }

        var word = sentence.Article.Word(at);
        return at > sentence.First && (word is "và" or "," or "song" or "nhưng" or "rồi" or "hay" or "hoặc" || (word is "thời" && sentence.Article.Word(at - 1) is "đồng")) ? word : null;
    }
}
