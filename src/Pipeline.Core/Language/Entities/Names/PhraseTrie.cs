using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Names;

/// <summary>Thousands of phrases looked up by their tokens; the longest one at a position is found in as many steps as it has tokens.</summary>
/// <remarks>
/// One hash table holds the edges of all nodes. A phrase written with capitals matches only where those tokens are
/// capitalised (<c>Nga</c> but not <c>nga</c>); a short all-capitals phrase only all-capitals text (<c>IS</c>, not <c>Is</c>).
/// </remarks>
public sealed class PhraseTrie
{
    private const int LongestAbbreviation = 4;
    private readonly Dictionary<ulong, int> _edges = new(16384);
    private readonly List<List<Ending>?> _nodes = [null];

    /// <summary>Adds <paramref name="phrase"/> as one form of <paramref name="entry"/>.</summary>
    public void Add(string phrase, LexiconEntry entry)
    {
        var tokens = Tokenizer.Tokenize(phrase);
        var node = 0;
        var capitals = 0u;
        for (var i = 0; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            capitals |= token.IsCapitalised ? 1u << i : 0u;
            node = Child(node, token.Word);
        }

        var shout = tokens.Count == 1 && tokens[0].IsAllCapitals && tokens[0].Length <= LongestAbbreviation;
        var endings = _nodes[node] ??= [];
        if (!endings.Exists(ending => ending.Entry == entry && ending.Capitals == capitals && ending.Shout == shout))
        {
            endings.Add(new Ending(entry, capitals, shout));
        }
    }

    /// <summary>Finds the longest phrases that begin at token <paramref name="first"/>.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="first">Where to look.</param>
    /// <param name="found">Cleared, then filled with every entry of that longest phrase.</param>
    /// <returns>One past the phrase's last token, or <paramref name="first"/> when nothing begins there.</returns>
    public int Longest(TokenizedText tokens, int first, List<LexiconEntry> found)
    {
        found.Clear();
        var end = first;
        var node = 0;
        var capitals = 0u;
        for (var at = first; at < tokens.Count && at - first < 32; at++)
        {
            ref readonly var token = ref tokens[at];
            if ((at > first && token.StartsLine) || !_edges.TryGetValue(Edge(node, token.Word), out node))
            {
                break;
            }

            capitals |= token.IsCapitalised ? 1u << (at - first) : 0u;
            if (_nodes[node] is { } endings && Accept(endings, capitals, tokens[first].IsAllCapitals, found, end > first))
            {
                end = at + 1;
            }
        }

        return end;
    }

    private static bool Accept(List<Ending> endings, uint capitals, bool allCapitals, List<LexiconEntry> found, bool replace)
    {
        var accepted = false;
        foreach (var ending in endings)
        {
            if ((ending.Capitals & ~capitals) != 0 || (ending.Shout && !allCapitals))
            {
                continue;
            }

            if (!accepted && replace)
            {
                found.Clear();
            }

            accepted = true;
            if (!found.Contains(ending.Entry))
            {
                found.Add(ending.Entry);
            }
        }

        return accepted;
    }

    private int Child(int node, ulong word)
    {
        var edge = Edge(node, word);
        if (!_edges.TryGetValue(edge, out var child))
        {
            child = _nodes.Count;
            _nodes.Add(null);
            _edges.Add(edge, child);
        }

        return child;
    }

    private static ulong Edge(int node, ulong word) => (word ^ ((ulong)node * 0x9E3779B97F4A7C15UL)) * 0xD6E8FEB86659FD93UL;

    private readonly record struct Ending(LexiconEntry Entry, uint Capitals, bool Shout);
}
