using Pipeline.Core.Articles;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Entities.Resolution;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities;

/// <summary>Finds who and what an article names, and resolves it: people, offices in time, countries, organisations, groups, places.</summary>
public static class EntityFinder
{
    /// <summary>All mentions in reading order; they do not overlap.</summary>
    /// <param name="article">The article; its publication day decides who held an office.</param>
    /// <param name="tokens">The tokens of its text.</param>
    /// <param name="dates">Its dates, which stand in for an unknown publication day.</param>
    public static IReadOnlyList<EntityMention> Find(Article article, TokenizedText tokens, IReadOnlyList<DateMention> dates)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(dates);
        var view = new TextView(tokens, Lexicon.Instance);
        ShortNames.Enter(view);
        var phrases = PhraseScanner.Scan(view);
        return PhraseResolver.Resolve(view, phrases, ArticleClock.Day(article, dates), article.Published is null);
    }
}
