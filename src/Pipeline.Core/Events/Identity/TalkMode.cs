using Pipeline.Core.Articles;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Trong cuộc trao đổi trước đó, ngày 7/9, hai ông …": of two whose calls the article tells, a talk named by no more than that is a call.</summary>
internal static class TalkMode
{
    private const string Call = "phone";
    private const int FarthestSentences = 4;
    private const int NearSentences = 1;

    private static readonly string[] Bare = ["trao đổi", "trò chuyện", "nói chuyện", "đối thoại", "thảo luận"];

    /// <summary>Takes such talks for calls, before reports are put together.</summary>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var talk = drafts[i];
            if (talk is { Type: "CONSULT", Mode: "meet", Sign.IsNoun: true } && IsBare(talk) && IsOfCall(drafts, i))
            {
                talk.Mode = Call;
                talk.Place = null;
            }

            // "Ông X lần đầu đối thoại với ông Y", and in the lead "trong cuộc điện đàm với ông Y"
            if (talk is { Type: "CONSULT", Mode: "meet", Sign.IsNoun: false, Sentence.Sentence.Kind: BlockKind.Title } && IsBareWith(talk) && drafts.Skip(i + 1).Any(call => IsCallBelow(call, talk)))
            {
                talk.Mode = Call;
                talk.Place = null;
            }

            // "gặp nhau bên lề hội nghị", and below "cuộc đối thoại giữa hai nhà lãnh đạo": that talk, no negotiation
            if (talk is { Type: "CONSULT", Mode: "negotiate", Sign.IsNoun: true, Roles.Actors.Count: 2 } && talk.Roles.Actors.All(actor => actor.Kind == EntityKind.Person) && IsBare(talk) && TalkBefore(drafts, i) is { } met)
            {
                talk.Mode = met.Mode;
            }
        }
    }

    private static bool IsOfCall(IReadOnlyList<ActDraft> drafts, int index) =>
        drafts.Take(index).Any(call => IsCallOfSame(call, drafts[index]) || IsCallOfNobody(call, drafts[index]));

    private static ActDraft? TalkBefore(IReadOnlyList<ActDraft> drafts, int index) => drafts.Take(index).LastOrDefault(told => IsTalkOfSame(told, drafts[index]));

    private static bool IsTalkOfSame(ActDraft told, ActDraft talk) =>
        told is { Type: "CONSULT", Mode: "meet" or "phone", Roles.Actors.Count: 2 } && talk.Roles.Actors.All(actor => told.Roles.Actors.Any(other => SameEvent.AreSame(actor, other)));

    private static bool IsBare(ActDraft talk)
    {
        var anchor = talk.Words;
        return Bare.Any(word => anchor.EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsBareWith(ActDraft talk) =>
        Bare.Any(word => talk.Words.Equals(word, StringComparison.OrdinalIgnoreCase) || talk.Words.Equals(word + " với", StringComparison.OrdinalIgnoreCase));

    private static bool IsCallBelow(ActDraft call, ActDraft talk) =>
        call is { Type: "CONSULT", Mode: Call, Roles.Actors.Count: 2 } && call.Sentence.Sentence.Index - talk.Sentence.Sentence.Index <= NearSentences + 1
        && talk.Roles.Actors.All(actor => call.Roles.Actors.Any(other => SameEvent.AreSame(actor, other)));

    // "ngay sau cuộc điện đàm, ông X viết rằng cuộc trò chuyện …"
    private static bool IsCallOfNobody(ActDraft call, ActDraft talk) =>
        call is { Type: "CONSULT", Mode: Call, HasParties: false, Sign.IsNoun: true } && talk.Sentence.Sentence.Index - call.Sentence.Sentence.Index <= NearSentences;

    private static bool IsCallOfSame(ActDraft call, ActDraft talk) =>
        call is { Type: "CONSULT", Mode: Call, Roles.Actors.Count: 2 } && talk.Sentence.Sentence.Index - call.Sentence.Sentence.Index <= FarthestSentences
        && talk.Roles.Actors.All(actor => call.Roles.Actors.Any(other => SameEvent.AreSame(actor, other)));
}
