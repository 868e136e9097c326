using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Bà Merkel và ông Putin điện đàm chiến sự Ukraine", "… điện đàm về vụ chia sẻ tin cho Nga": the country that two speak of does not talk with them.</summary>
internal static class TopicOfTalk
{
    private const int LeastTalkers = 2;

    /// <summary>Takes from talks of an article of unknown day the countries behind their words to which nothing joins them.</summary>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft is { Type: "CONSULT", Mode: "meet" or "phone" or "negotiate", Sign.HasSubject: true } && draft.Roles.Actors.Count > LeastTalkers)
            {
                var talkers = draft.Roles.Actors.FindAll(actor => !IsTopic(draft, actor));
                draft.Roles = talkers.Count >= LeastTalkers ? draft.Roles with { Actors = talkers } : draft.Roles;
            }
        }
    }

    private static bool IsTopic(ActDraft draft, EntityMention actor)
    {
        var (article, end) = (draft.Sentence.Article, draft.Sign.End);
        return actor.Kind == EntityKind.Country && article.Tokens.FirstAt(actor.Span.Start) is var first && first >= end && first < draft.Sentence.End && !article.Has(end, first, ScopeRules.Default.TalkJoints);
    }
}
