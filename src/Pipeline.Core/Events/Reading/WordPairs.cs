namespace Pipeline.Core.Events.Reading;

/// <summary>Words of two syllables, in lower case, looked up in an article without joining its own.</summary>
internal sealed class WordPairs
{
    // second syllables by the first one
    private readonly Dictionary<string, HashSet<string>> _seconds = new(StringComparer.Ordinal);

    /// <param name="words">Two syllables each, with one space between them.</param>
    public WordPairs(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var space = word.IndexOf(' ', StringComparison.Ordinal);
            if (space <= 0 || word.IndexOf(' ', space + 1) >= 0)
            {
                throw new FormatException($"'{word}' is not a word of two syllables.");
            }

            if (!_seconds.TryGetValue(word[..space], out var seconds))
            {
                _seconds[word[..space]] = seconds = new HashSet<string>(StringComparer.Ordinal);
            }

            seconds.Add(word[(space + 1)..]);
        }
    }

    /// <summary>Whether one of them begins at the token.</summary>
    public bool StandAt(ArticleReading article, int at) =>
        _seconds.TryGetValue(article.Word(at), out var seconds) && seconds.Contains(article.Word(at + 1));

    /// <summary>Whether one of them stands in [<paramref name="first"/>, <paramref name="end"/>), tokens.</summary>
    public bool StandIn(ArticleReading article, int first, int end) => FirstIn(article, first, end) is not null;

    /// <summary>The first token of the first of them in [<paramref name="first"/>, <paramref name="end"/>); null when none stands there.</summary>
    public int? FirstIn(ArticleReading article, int first, int end)
    {
        for (var at = first; at + 1 < end; at++)
        {
            if (StandAt(article, at))
            {
                return at;
            }
        }

        return null;
    }
}
