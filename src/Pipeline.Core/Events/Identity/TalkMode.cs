using Pipeline.Core.Events.Drafts;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Trong cuộc trao đổi trước đó, ngày 7/9, hai ông …": of two whose calls the article tells, a talk named by no more than that is a call.</summary>
internal static class TalkMode
{
    private const string Call = "phone";
    private const int FarthestSentences = 4;

    private static readonly string[] Bare = ["trao đổi", "trò chuyện", "nói chuyện", "đối thoại", "thảo luận"];

    /// <summary>Takes such talks for calls, before reports are put together.</summary>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var talk = drafts[i];
            if (talk is { Type: "CONSULT", Mode: "meet", Sign.IsNoun: true } && IsBare(talk) && drafts.Take(i).Any(call => IsCallOfSame(call, talk)))
            {
                talk.Mode = Call;
                talk.Place = null;
            }
        }
    }

    private static bool IsBare(ActDraft talk)
    {
        var anchor = talk.Words;
        return Bare.Any(word => anchor.EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsCallOfSame(ActDraft call, ActDraft talk) =>
        call is { Type: "CONSULT", Mode: Call, Roles.Actors.Count: 2 } && talk.Sentence.Sentence.Index - call.Sentence.Sentence.Index <= FarthestSentences
        && talk.Roles.Actors.All(actor => call.Roles.Actors.Any(other => SameEvent.AreSame(actor, other)));
}
