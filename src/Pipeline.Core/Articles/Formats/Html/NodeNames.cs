using System.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Finds the role that a class or id name gives an element.</summary>
internal static class NodeNames
{
    private const int LongestPhrase = 4;

    private static readonly Dictionary<string, NodeRole>.AlternateLookup<ReadOnlySpan<char>> s_roles = Index().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>The role, or <see cref="NodeRole.None"/>.</returns>
    public static NodeRole RoleOf(ReadOnlySpan<char> names)
    {
        var best = NodeRole.None;
        foreach (var range in names.Split(' '))
        {
            var name = names[range];
            if (!name.IsEmpty && !IsTopic(name))
            {
                best = Stronger(best, RoleOfOne(name));
            }
        }

        return best;
    }

    private static NodeRole RoleOfOne(ReadOnlySpan<char> name)
    {
        var (hyphenated, ends) = Split(name);
        var best = NodeRole.None;
        for (var first = 0; first < ends.Count; first++)
        {
            var start = first == 0 ? 0 : ends[first - 1] + 1;
            for (var last = first; last < Math.Min(ends.Count, first + LongestPhrase); last++)
            {
                best = s_roles.TryGetValue(hyphenated.AsSpan(start, ends[last] - start), out var role) ? Stronger(best, role) : best;
            }
        }

        return best;
    }

    /// <summary>Which of two roles holds for an element with names of both.</summary>
    public static NodeRole Stronger(NodeRole first, NodeRole second) =>
        first == NodeRole.None || (second != NodeRole.None && Rank(second) < Rank(first)) ? second : first;

    /// <summary>Names that say what an article is about and not what the element is: <c>category-social</c>, <c>tag-newsletter</c>.</summary>
    private static bool IsTopic(ReadOnlySpan<char> name) => name.StartsWith("category-") || name.StartsWith("tag-") || name.StartsWith("section-");

    /// <summary>Parts of a name, joined by hyphens, and where each ends: <c>articleBody</c>, <c>article-body</c> and <c>article__body</c> are article, body.</summary>
    private static (string Hyphenated, List<int> Ends) Split(ReadOnlySpan<char> name)
    {
        var parts = new StringBuilder(name.Length + LongestPhrase);
        var ends = new List<int>();
        var isInside = false;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var isCapital = char.IsUpper(c) && i > 0 && !char.IsUpper(name[i - 1]);
            if (isInside && (isCapital || !char.IsLetterOrDigit(c)))
            {
                ends.Add(parts.Length);
                isInside = false;
            }

            if (char.IsLetterOrDigit(c))
            {
                parts.Append(!isInside && ends.Count > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
                isInside = true;
            }
        }

        if (isInside)
        {
            ends.Add(parts.Length);
        }

        return (parts.ToString(), ends);
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
