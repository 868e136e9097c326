namespace Pipeline.Core.Events.Merging;

/// <summary>
/// Which articles speak with one voice: copies and rewrites of one text, articles that credit one wire agency, and one outlet
/// reporting twice. Each such voice counts once.
/// </summary>
internal sealed class SourceIndependence
{
    private readonly Dictionary<string, string> _parent = new(StringComparer.Ordinal);

    public SourceIndependence(IEnumerable<ArticleReference> articles)
    {
        foreach (var article in articles)
        {
            var node = Node(article.ArticleId);
            Join(node, Voice(article));
            if (article.DuplicateOf.Length > 0)
            {
                Join(node, Node(article.DuplicateOf));
            }
        }
    }

    /// <summary>Key of the voice with which an article speaks.</summary>
    public string VoiceOf(string articleId) => Find(Node(articleId));

    private static string Node(string articleId) => "article:" + articleId;

    private static string Voice(ArticleReference article) =>
        article.WireSource.Length > 0 ? "wire:" + article.WireSource.ToUpperInvariant()
        : article.Publisher.Length > 0 ? "outlet:" + article.Publisher.ToUpperInvariant()
        : Node(article.ArticleId);

    private string Find(string node)
    {
        var root = node;
        while (_parent.TryGetValue(root, out var parent) && parent != root)
        {
            root = parent;
        }

        _parent[node] = root;
        return root;
    }

    /// <summary>The smaller key becomes the root, so that the result does not depend on the order of articles.</summary>
    private void Join(string left, string right)
    {
        var (a, b) = (Find(left), Find(right));
        var (root, child) = string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
        _parent[child] = root;
    }
}
