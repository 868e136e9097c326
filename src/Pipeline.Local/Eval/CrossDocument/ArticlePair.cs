namespace Pipeline.Local.Eval.CrossDocument;

/// <summary>Two articles said to report one event; the smaller id first.</summary>
public readonly record struct ArticlePair(string First, string Second)
{
    public static IEnumerable<ArticlePair> All(IEnumerable<string> articles)
    {
        var ids = articles.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return ids.SelectMany((first, i) => ids.Skip(i + 1).Select(second => new ArticlePair(first, second)));
    }
}
