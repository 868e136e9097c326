using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Phiến quân M23 chiếm Goma. Họ bắt 30 binh sĩ": a crowd, force or movement that acted in the sentence before goes on as "họ".</summary>
internal static class TheyWhoActed
{
    // "Họ sau đó còn bị"
    private const int FarthestVerb = 6;

    /// <summary>Names those whom "họ" stands for where the sentence gives nobody, or only the state in which it happened.</summary>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Sign is not { HasSubject: true, IsNoun: false } || !IsTheirs(draft.Sentence, draft.Sign.VerbFirst) || Told(drafts, i) is not { } they)
            {
                continue;
            }

            if (PassiveMarkers.Before(draft.Sentence, draft.Sign) is not null)
            {
                draft.Roles = draft.Roles.Recipients.Count == 0 ? draft.Roles with { Recipients = they } : draft.Roles;
            }
            else if (draft.Roles.Actors.Count == 0 || draft.Roles.IsByState)
            {
                draft.Roles = new Roles(they, draft.Roles.Recipients);
            }
        }
    }

    // the sentence opens with "họ", and nothing but adverbs, dates and words of status stand before the verb
    private static bool IsTheirs(SentenceReading sentence, int verb)
    {
        var article = sentence.Article;
        if (article.Word(sentence.First) is not "họ" || verb - sentence.First > FarthestVerb)
        {
            return false;
        }

        for (var at = sentence.First + 1; at < verb; at++)
        {
            if (!(sentence.IsCovered(at, CueKinds.Adverb | CueKinds.Passive) || sentence.IsDate(at) || sentence.IsStatusCue(at)))
            {
                return false;
            }
        }

        return true;
    }

    // who acted first in the sentence before, if that was several people
    private static List<EntityMention>? Told(IReadOnlyList<ActDraft> drafts, int index)
    {
        var at = drafts[index].Sentence.Sentence.Index;
        List<EntityMention>? first = null;
        for (var i = index - 1; i >= 0 && at - drafts[i].Sentence.Sentence.Index <= 1; i--)
        {
            var told = drafts[i];
            first = told.Sentence != drafts[index].Sentence && told.Sign.HasSubject && !told.Roles.IsByState && told.Roles.Actors is [{ Kind: EntityKind.Group or EntityKind.Organization }] ? told.Roles.Actors : first;
        }

        return first;
    }
}
