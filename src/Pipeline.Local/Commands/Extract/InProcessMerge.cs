using Pipeline.Core.Events.Merging;

namespace Pipeline.Local.Commands.Extract;

/// <summary>Merges the mentions of the given articles into events, as the stages do over stored ones.</summary>
internal static class InProcessMerge
{
    public static IReadOnlyList<NewsEvent> Merge(IEnumerable<CodedArticle> articles) =>
        EventMerger.Merge(articles.SelectMany(Report));

    private static IEnumerable<ReportedMention> Report(CodedArticle coded)
    {
        var article = coded.Article;
        var reference = new ArticleReference
        {
            ArticleId = article.Id,
            Title = article.Title ?? "",
            Publisher = article.Publisher ?? "",
            Url = article.Url ?? "",
            PublishedAt = article.Published is { IsDay: true } published ? published.Start : null,
            WireSource = article.Agency ?? "",
        };
        return coded.Mentions.Select(mention => new ReportedMention(mention, reference));
    }
}
