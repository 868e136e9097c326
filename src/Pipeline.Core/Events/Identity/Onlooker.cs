using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Tổng thống X thị sát vụ bắn thử tên lửa": who looks on does not fire, his state does.</summary>
internal static class Onlooker
{
    /// <summary>Puts the state in the place of a person who only watches its weapons fired.</summary>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft is { Type: "MOBILIZE", Mode: "weapons", Roles.Actors: [{ Kind: EntityKind.Person, Country.Length: > 0 } person] } && IsWatched(draft))
            {
                draft.Roles = draft.Roles with { Actors = [HomeCountry.OrSelf(person)] };
            }
        }
    }

    private static bool IsWatched(ActDraft draft)
    {
        var (article, first, end) = (draft.Sentence.Article, draft.Sentence.First, draft.Sign.First);
        return article.HasPair(first, end, "thị", "sát") || article.HasPair(first, end, "giám", "sát") || article.HasPair(first, end, "chứng", "kiến") || article.HasPair(first, end, "theo", "dõi");
    }
}
