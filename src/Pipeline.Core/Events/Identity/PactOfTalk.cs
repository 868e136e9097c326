using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Biên bản sẽ được ký đầu năm tới", "Lễ ký dự kiến diễn ra ngày 5/6": a paper of nobody is signed by the two who have just talked or agreed.</summary>
internal static class PactOfTalk
{
    private const int FarthestSentences = 2;

    /// <summary>Whether the words say of a paper that it is signed, not by whom.</summary>
    public static bool IsSigned(SentenceReading sentence, ActSign sign) =>
        sign.Rule is { Type: "AGREE", Mode: "sign" } && sentence.Article.Has(sign.First, sign.End, "được");

    /// <summary>Gives such a signing the two states of the last talk or agreement of two, the two themselves where they were told to sign; drops it where there are none.</summary>
    public static void Settle(List<ActDraft> drafts)
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            if (drafts[i] is { Type: "AGREE", Mode: "sign" } draft && draft.Roles.Count == 0 && !draft.IsBackground && TwoBefore(drafts, i) is { } both)
            {
                draft.Roles = SignedBy(both, draft);
            }
        }

        drafts.RemoveAll(draft => draft.Roles.Count == 0 && !draft.Sign.IsNoun && IsSigned(draft.Sentence, draft.Sign));
    }

    // states sign, whoever spoke for them
    private static List<EntityMention>? TwoBefore(List<ActDraft> drafts, int index)
    {
        var at = drafts[index].Sentence.Sentence.Index;
        for (var i = index - 1; i >= 0 && at - drafts[i].Sentence.Sentence.Index <= FarthestSentences; i--)
        {
            if (drafts[i] is { Type: "CONSULT" or "AGREE", IsBackground: false, Roles.Actors: [{ Country.Length: > 0 } one, { Country.Length: > 0 } other] } && one.Country != other.Country)
            {
                return drafts[i].Mode == "sign" ? [one, other] : [HomeCountry.OrSelf(one), HomeCountry.OrSelf(other)];
            }
        }

        return null;
    }

    private static Roles SignedBy(List<EntityMention> both, ActDraft draft) => new(both.ConvertAll(party => Standing(party, draft)), []);

    private static EntityMention Standing(EntityMention party, ActDraft draft) =>
        party with { Span = draft.Sign.Span, Text = draft.Words, IsCoreference = true };
}
