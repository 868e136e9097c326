using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>"Cựu phó chủ tịch huyện bị bắt hồi tháng 3": in the story of one man who had that post, it is he.</summary>
internal static class FormerOfficial
{
    // "chủ tịch (UBND) huyện": what follows is written in more ways than one
    private const int WordsOfPost = 2;

    // "ông X (51 tuổi), nguyên Phó chủ tịch UBND huyện"
    private const int FarthestPost = 12;

    /// <summary>The one named man of the article who had the post that the words beside the act name; else nobody.</summary>
    public static List<EntityMention> Of(Story story, EventCluster cluster)
    {
        var posts = cluster.Drafts.Select(PostOf).OfType<string[]>().ToList();
        var article = cluster.Drafts[0].Sentence.Article;
        return posts.Count < cluster.Drafts.Count ? [] : Only(Accused(story), article, posts) ?? Only(article.Analysis.Entities, article, posts) ?? [];
    }

    // null where none of them had the post, or more than one
    private static List<EntityMention>? Only(IEnumerable<EntityMention> persons, ArticleReading article, List<string[]> posts)
    {
        var holders = persons.Where(person => person is { Kind: EntityKind.Person, Name.Length: > 0, Members.Count: 0 })
            .DistinctBy(person => person.EntityId, StringComparer.Ordinal)
            .Where(person => posts.TrueForAll(post => Held(article, person, post)))
            .Take(2).ToList();
        return holders.Count == 1 ? holders : null;
    }

    private static IEnumerable<EntityMention> Accused(Story story) =>
        story.Clusters.Where(other => JusticeActs.Are(other.View.Type, other.View.Mode)).SelectMany(other => other.View.Roles.Recipients);

    /// <summary>The words of the post right before "bị" or behind the verb, as in the text; null when there are none.</summary>
    private static string[]? PostOf(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        if (IsFormer(article, draft.Sign.End))
        {
            return WordsAt(article, draft.Sign.End + 1);
        }

        for (var at = draft.Sign.First - 1; at >= draft.Sentence.First && !article.IsPunctuation(at) && article.EntityAt[at] < 0; at--)
        {
            if (IsFormer(article, at))
            {
                return WordsAt(article, at + 1);
            }
        }

        return null;
    }

    private static bool IsFormer(ArticleReading article, int at) => article.Word(at) is "cựu" or "nguyên";

    private static string[]? WordsAt(ArticleReading article, int first)
    {
        var count = article.Word(first) is "phó" ? WordsOfPost + 1 : WordsOfPost;
        string[] words = [.. Enumerable.Range(first, count).Select(article.Word)];
        return words.Any(word => word is "" or "bị" or "được" or "đã") ? null : words;
    }

    // in the sentence that names him: of two men of neighbouring ones only one had it
    private static bool Held(ArticleReading article, EntityMention person, string[] post)
    {
        foreach (var mention in article.Analysis.Entities)
        {
            if (mention.EntityId == person.EntityId && !mention.IsCoreference && IsBeside(article, mention, post))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeside(ArticleReading article, EntityMention mention, string[] post)
    {
        var (first, end) = article.Tokens.Inside(mention.Span);
        var sentence = article.Analysis.Sentences.First(told => told.Span.Contains(mention.Span));
        for (var at = Math.Max(sentence.FirstToken, first - FarthestPost); at <= Math.Min(sentence.EndToken, end + FarthestPost); at++)
        {
            if (post.Select((word, i) => article.Word(at + i) == word).All(same => same))
            {
                return true;
            }
        }

        return false;
    }
}
