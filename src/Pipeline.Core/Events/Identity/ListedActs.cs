using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Identity;

/// <summary>"tước quy chế tối huệ quốc, nâng thuế lên 200%": verbs that one sentence lists tell of as many acts, even of one kind by the same on the same.</summary>
internal static class ListedActs
{
    /// <summary>Whether <paramref name="draft"/> is listed beside a report of <paramref name="cluster"/> in other words.</summary>
    public static bool AreTwo(EventCluster cluster, ActDraft draft) =>
        draft.Type is "SANCTION" or "COERCE" or "MOBILIZE" && draft.Mode is not "arrest" && IsVerb(draft) && cluster.Drafts.Any(told => IsBeside(told, draft));

    private static bool IsBeside(ActDraft told, ActDraft draft) =>
        told.Sentence == draft.Sentence && IsVerb(told) && told.Sign.End < draft.Sign.First && IsList(draft.Sentence, told.Sign.End, draft.Sign.VerbFirst)
        && !string.Equals(Verb(told), Verb(draft), StringComparison.OrdinalIgnoreCase);

    private static bool IsVerb(ActDraft draft) => !draft.Sign.IsNoun && draft.Sign.HasSubject;

    private static string Verb(ActDraft draft) => draft.Sentence.Article.Word(draft.Sign.Head);

    // a comma or joint right before the second verb
    private static bool IsList(SentenceReading sentence, int end, int verb)
    {
        var at = verb - 1;
        while (at > end && (sentence.Article.Is(at, CueKinds.Adverb) || sentence.IsDate(at) || sentence.Article.Word(at) is "từ" or "hôm" or "vào"))
        {
            at--;
        }

        return at >= end && sentence.Article.Word(at) is "," or "và" or "rồi" or ";" || sentence.Article.HasPair(end, verb, "đồng", "thời");
    }
}
