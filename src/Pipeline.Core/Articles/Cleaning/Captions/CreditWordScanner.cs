namespace Pipeline.Core.Articles.Cleaning.Captions;

/// <summary>
/// Walks the places of a line at which a credit word stands. Each word's next place is remembered, so that a line
/// with thousands of credits is gone through once a word and not once a credit.
/// </summary>
internal ref struct CreditWordScanner
{
    private const int NotSought = -1;

    private static readonly string[] s_stems = Stems();

    private readonly ReadOnlySpan<char> _line;
    private readonly int[] _next;

    public CreditWordScanner(ReadOnlySpan<char> line)
    {
        _line = line;
        _next = new int[s_stems.Length];
        _next.AsSpan().Fill(NotSought);
    }

    /// <summary>First place at or after <paramref name="from"/>, or -1.</summary>
    public readonly int Next(int from)
    {
        var nearest = int.MaxValue;
        for (var i = 0; i < s_stems.Length; i++)
        {
            if (_next[i] < from)
            {
                var found = from < _line.Length ? _line[from..].IndexOf(s_stems[i], StringComparison.Ordinal) : -1;
                _next[i] = found < 0 ? int.MaxValue : from + found;
            }

            nearest = Math.Min(nearest, _next[i]);
        }

        return nearest == int.MaxValue ? -1 : nearest;
    }

    /// <summary>The credit words without those that begin with another: <c>Ảnh</c> finds <c>Ảnh minh họa</c>.</summary>
    private static string[] Stems()
    {
        var words = CaptionWords.Default.Credit.Concat(CaptionWords.Default.Alone).Distinct(StringComparer.Ordinal).ToArray();
        return [.. words.Where(word => !Array.Exists(words, other => other.Length < word.Length && word.StartsWith(other, StringComparison.Ordinal)))];
    }
}
