using System.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Finds the role that a class or id name gives an element.</summary>
internal static class NodeNames
{
    private const int LongestPhrase = 4;

    private static readonly Dictionary<string, NodeRole> s_roles = Index();

    /// <returns>The role, or <see cref="NodeRole.None"/>.</returns>
    public static NodeRole RoleOf(string names)
    {
        var best = NodeRole.None;
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (IsTopic(name))
            {
                continue;
            }

            var parts = Split(name);
            for (var first = 0; first < parts.Count; first++)
            {
                var phrase = "";
                for (var last = first; last < Math.Min(parts.Count, first + LongestPhrase); last++)
                {
                    phrase = phrase.Length == 0 ? parts[last] : phrase + "-" + parts[last];
                    if (s_roles.TryGetValue(phrase, out var role) && (best == NodeRole.None || Rank(role) < Rank(best)))
                    {
                        best = role;
                    }
                }
            }
        }

        return best;
    }

    /// <summary>Names that say what an article is about and not what the element is: <c>category-social</c>, <c>tag-newsletter</c>.</summary>
    private static bool IsTopic(string name) =>
        name.StartsWith("category-", StringComparison.Ordinal) || name.StartsWith("tag-", StringComparison.Ordinal) || name.StartsWith("section-", StringComparison.Ordinal);

    /// <summary>Parts of a name: <c>articleBody</c>, <c>article-body</c> and <c>article__body</c> are article, body.</summary>
    internal static List<string> Split(string name)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var isCapital = char.IsUpper(c) && i > 0 && !char.IsUpper(name[i - 1]);
            if ((!char.IsLetterOrDigit(c) || isCapital) && part.Length > 0)
            {
                parts.Add(part.ToString());
                part.Clear();
            }

            if (char.IsLetterOrDigit(c))
            {
                part.Append(char.ToLowerInvariant(c));
            }
        }

        if (part.Length > 0)
        {
            parts.Add(part.ToString());
        }

        return parts;
    }

    private static int Rank(NodeRole role) => role switch
    {
        NodeRole.Hidden => 0,
        NodeRole.Body => 1,
        NodeRole.Comments => 2,
        NodeRole.Related => 3,
        NodeRole.Caption => 4,
        NodeRole.Chrome => 5,
        NodeRole.Lead => 6,
        _ => 7,
    };

    private static Dictionary<string, NodeRole> Index()
    {
        var index = new Dictionary<string, NodeRole>(StringComparer.Ordinal);
        foreach (var (role, words) in NodeRoleWords.Default.InOrder)
        {
            foreach (var word in words)
            {
                index.TryAdd(word, role);
            }
        }

        return index;
    }
}
