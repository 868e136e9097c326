using Pipeline.Core.Events.Identity;

namespace Pipeline.Core.Events.Drafts;

/// <summary>"Hai bên bàn về Syria": what was spoken of in a talk that the article tells anyway; told alone it is the talk.</summary>
internal static class ToldTalk
{
    private const string Rule = "consult.discuss";

    // "cuộc gặp" that names nobody and what they spoke of
    private const int FarthestSentences = 4;

    /// <summary>Drops such reports where the same parties call, meet or visit elsewhere in the article.</summary>
    public static void Settle(List<ActDraft> drafts) =>
        drafts.RemoveAll(draft => draft.Sign.Rule.Name == Rule && IsTold(draft, drafts));

    private static bool IsTold(ActDraft draft, List<ActDraft> drafts) => drafts.Exists(other => IsTalkOf(other, draft));

    private static bool IsTalkOf(ActDraft talk, ActDraft draft) =>
        talk.Type == "CONSULT" && talk.Sign.Rule.Name != Rule
        && (talk.HasParties
            ? draft.Roles.Actors.All(party => talk.Roles.Actors.Any(other => SameEvent.AreSame(party, other)))
            : Math.Abs(talk.Sentence.Sentence.Index - draft.Sentence.Sentence.Index) <= FarthestSentences);
}
