using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Roles that the build of the sentence of an article of unknown day contradicts: who agrees does not act yet, whose envoy comes does not meet.</summary>
internal static class DoubtfulRole
{
    public static bool Is(ActDraft draft) => draft.Type switch
    {
        "SANCTION" or "AID" or "COERCE" or "MOBILIZE" => IsAgreedOn(draft),
        "CONSULT" => IsEnvoysMaster(draft),
        _ => false,
    };

    // "hai nước nhất trí trừng phạt X": two agree on it, and not one of them sanctions
    private static bool IsAgreedOn(ActDraft draft) =>
        !draft.Sign.IsNoun && draft.Sentence.Signs.Any(other => other.Rule.Type == "AGREE" && !other.IsNoun && other.End == draft.Sign.First);

    // "Thủ tướng gặp đặc phái viên của Tổng thống X": whose man it is
    private static bool IsEnvoysMaster(ActDraft draft) =>
        draft.OwnRoles.Actors.Count > 1 && draft.OwnRoles.Actors.Any(actor => actor is { Kind: EntityKind.Person } && actor.Span.Start > draft.Sign.Span.End && draft.Sentence.WordBefore(actor) is "của"
            && draft.Sentence.Article.Has(draft.Sign.End, draft.Sentence.Article.Tokens.FirstAt(actor.Span.Start), "phái", "đặc", "luật", "cố"));
}
