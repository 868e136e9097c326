using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>Whose deed words answer that name no object (<c>Tokyo lập tức lên tiếng phản đối</c>) or only point at one (<c>lên án vụ việc</c>).</summary>
internal static class AnsweredDeed
{
    private const int FarthestSentences = 4;
    private const int MostManner = 4;

    /// <summary>The state behind the last deed of force told before; none where the words have an object of their own, or the speaker himself did it.</summary>
    public static List<EntityMention> Of(Story story, EventCluster cluster)
    {
        if (cluster.View.Mode is "investigate" || !cluster.Drafts.All(HasNoObject))
        {
            return [];
        }

        var deed = story.LastBefore(cluster, other => IsDeed(other.View) && SameEvent.IsReal(other.View.Status.Value), FarthestSentences);
        return deed is null || deed.View.Roles.Actors.Any(actor => cluster.View.Roles.Actors.Any(party => party.Country == actor.Country)) ? []
            : Story.StatesOf(deed.View.Roles.Actors);
    }

    private static bool IsDeed(EventView view) =>
        view is { Roles.Actors.Count: > 0 } and ({ Type: "ASSAULT" or "COERCE" } or { Type: "MOBILIZE", Mode: "weapons" or "troops" });

    private static bool HasNoObject(ActDraft draft)
    {
        var (article, end) = (draft.Sentence.Article, draft.Sentence.End);
        var at = draft.Sign.End;
        while (at < end && at - draft.Sign.End < MostManner && RoleWords.Manner.Contains(article.Word(at)))
        {
            at++;
        }

        // "phản pháo": an answer to words
        if (article.Has(draft.Sign.First, draft.Sign.End, "pháo", "đòn", "bác", "trả"))
        {
            return false;
        }

        if (draft.Sign.IsNoun || at >= end || article.Word(at) is "," or "." or ";" or "và" or "đồng")
        {
            return !draft.Sign.IsNoun;
        }

        // "vụ việc", "hành động này", "sự việc trên", "vụ phóng này"
        return RoleWords.Deeds.Contains(article.Word(at))
            && ((article.Word(at + 1) is "việc" && draft.Sentence.GroupAt(at + 2) is null) || IsPointed(draft, at + 1));
    }

    // "hành vi nguy hiểm trên", "vụ phóng này"
    private static bool IsPointed(ActDraft draft, int noun)
    {
        for (var at = noun; at < draft.Sentence.End && at <= noun + MostManner && draft.Sentence.GroupAt(at) is null && !draft.Sentence.Article.IsPunctuation(at); at++)
        {
            if (RoleWords.Pointing.Contains(draft.Sentence.Article.Word(at)))
            {
                return true;
            }
        }

        return false;
    }
}
