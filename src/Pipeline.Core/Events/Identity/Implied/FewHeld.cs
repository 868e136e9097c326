using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>"tạm giữ ba người", "bắt một người đàn ông", "ông X bị bắt": one or a few who have no name are not the crowd that the sentences before tell of.</summary>
internal static class FewHeld
{
    // "bắt và đưa về đồn hai người"
    private const int FarthestCount = 4;

    /// <summary>Whether the words beside the arrest count one to three people, or speak of one person or of nobody.</summary>
    public static bool Are(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        var last = Math.Min(draft.Sentence.End, draft.Sign.End + FarthestCount);
        for (var at = draft.Sign.First; at < last && !(at >= draft.Sign.End && article.IsPunctuation(at)); at++)
        {
            if (RoleWords.Few.Contains(article.Word(at)) && article.Word(at + 1) is not ("số" or "loạt" or "nhóm" or "lượng"))
            {
                return true;
            }
        }

        // "không ai bị bắt", "ông Bazoum bị giam lỏng"
        for (var at = draft.Sign.First - 1; at >= draft.Sentence.First && !article.IsPunctuation(at); at--)
        {
            if (IsOnePerson(article, at) || (RoleWords.Few.Contains(article.Word(at)) && article.Word(at + 1) is "người" or "đối" or "nghi"))
            {
                return true;
            }
        }

        return false;
    }

    // not "cảnh sát Anh", "bà con"
    private static bool IsOnePerson(ArticleReading article, int at) =>
        RoleWords.OnePerson.Contains(article.Word(at)) && article.Word(at + 1) is not "con"
        && (article.EntityAt[at] < 0 || article.Entities[article.EntityAt[at]].Kind == EntityKind.Person);
}
