using Pipeline.Core.Articles.Duplicates;
using Pipeline.Core.Events.Merging;

namespace Pipeline.Local.Commands.Extract;

/// <summary>Merges the mentions of the given articles into events, as the stages do over stored ones.</summary>
internal static class InProcessMerge
{
    public static IReadOnlyList<NewsEvent> Merge(IEnumerable<CodedArticle> articles)
    {
        // An article that reports nothing cannot make a report count once less.
        var reporting = articles.Where(coded => coded.Mentions.Count > 0).ToList();
        var originals = DuplicateGroups.Originals(reporting.Select(coded => DuplicateEntry.Of(coded.Article)).ToList());
        return EventMerger.Merge(reporting.SelectMany(coded => Report(coded, originals.GetValueOrDefault(coded.Article.Id, ""))));
    }

    private static IEnumerable<ReportedMention> Report(CodedArticle coded, string duplicateOf)
    {
        var article = coded.Article;
        var reference = new ArticleReference
        {
            ArticleId = article.Id,
            Title = article.Title ?? "",
            Publisher = article.Publisher ?? "",
            Url = article.Url ?? "",
            PublishedAt = article.Published is { IsDay: true } published ? published.Start : null,
            DuplicateOf = duplicateOf,
            WireSource = article.Agency ?? "",
            Analyzer = coded.Analyzer,
        };
        return coded.Mentions.Select(mention => new ReportedMention(mention, reference));
    }
}
