using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>Whoever did what was told right before, to which the words of an act are tied.</summary>
internal static class ToldBefore
{
    private const int FarthestRelative = 14;

    /// <summary>"X điều quân tới biên giới, bước đi mà Y lên án": whoever did what the relative clause is about.</summary>
    public static List<EntityMention> OfRelative(Story story, EventCluster cluster)
    {
        foreach (var draft in cluster.Drafts)
        {
            if (Relative(draft) is { } comma
                && story.Drafts.LastOrDefault(told => told.Event > 0 && told.Event != cluster.Number && told.Sentence == draft.Sentence && told.Sign.End <= comma && told.Roles.Actors.Count > 0) is { } deed)
            {
                return Story.Others(Story.StatesOf(deed.Roles.Actors), cluster.View);
            }
        }

        return [];
    }

    /// <summary>"Đổi lại, Tokyo đồng ý …": towards whoever conceded or promised something in the sentence before.</summary>
    public static List<EntityMention> OfExchange(Story story, EventCluster cluster)
    {
        var promise = cluster.Drafts[0];
        var article = promise.Sentence.Article;
        return (article.Word(promise.Sentence.First), article.Word(promise.Sentence.First + 1)) is not ("đổi" or "bù" or "ngược", "lại") ? []
            : story.LastBefore(cluster, other => other.View.Type is "CONCEDE" or "AGREE" or "RETREAT" or "AID" or "SANCTION" && other.View.Roles.Actors.Count == 1 && Story.SentencesBack(cluster, other) == 1, 1) is { } given
            ? Story.Others(Story.StatesOf(given.View.Roles.Actors), cluster.View) : [];
    }

    // the comma before "bước đi mà", "động thái mà", "điều mà", where only who speaks stands between it and the verb
    private static int? Relative(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        for (var at = draft.Sign.First - 1; at - 3 > draft.Sentence.First && at > draft.Sign.First - FarthestRelative && !article.IsPunctuation(at); at--)
        {
            if (article.Word(at) is "mà")
            {
                return article.Word(at - 2) is "," && article.Word(at - 1) is "điều" or "việc" ? at - 2
                    : article.Word(at - 3) is "," && (article.Word(at - 2), article.Word(at - 1)) is ("bước", "đi") or ("động", "thái") or ("hành", "động") or ("quyết", "định") ? at - 3 : null;
            }
        }

        return null;
    }
}
