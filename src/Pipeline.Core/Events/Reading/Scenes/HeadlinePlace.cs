using Pipeline.Core.Articles;
using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading.Scenes;

/// <summary>The country where the headline says that its story happens.</summary>
internal static class HeadlinePlace
{
    /// <summary>Null when it names no place behind <c>tại</c> or <c>ở</c>, or several countries, or a meeting, or where its own subject acts abroad.</summary>
    public static EntityMention? Find(ArticleReading article)
    {
        foreach (var block in article.Analysis.Article.Blocks)
        {
            if (block.Kind == BlockKind.Title)
            {
                var (first, end) = article.Tokens.Inside(block.Span);
                return IsOfTalks(article, first, end) || ScenePlace.Only(article, first + 1, end) is not { } there || IsOthers(article, first, there) ? null : there;
            }
        }

        return null;
    }

    // "Ý bắt giữ trùm mafia ở Brazil": the state that opens the headline acts; not where somebody is arrested there ("bị bắt ở Brazil")
    private static bool IsOthers(ArticleReading article, int first, EntityMention there)
    {
        if (article.EntityAt[first] < 0 || article.Entities[article.EntityAt[first]] is not { Kind: EntityKind.Country } actor || actor.Country == there.Country)
        {
            return false;
        }

        for (var at = first; article.Tokens[at].Span.Start < there.Span.Start; at++)
        {
            if (article.Word(at) is "bị")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfTalks(ArticleReading article, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (RoleWords.Talks.Contains(article.Word(at)))
            {
                return true;
            }
        }

        return false;
    }
}
