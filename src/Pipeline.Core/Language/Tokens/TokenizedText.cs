using Pipeline.Core.Text;

namespace Pipeline.Core.Language.Tokens;

/// <summary>A text and its tokens, computed once and shared by sentences, dates, entities and events.</summary>
public sealed class TokenizedText
{
    private readonly Token[] _tokens;

    internal TokenizedText(string text, Token[] tokens)
    {
        Text = text;
        _tokens = tokens;
    }

    /// <summary>The text; offsets of tokens point into it.</summary>
    public string Text { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Length;

    /// <summary>All tokens in reading order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>The token at <paramref name="index"/>.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The letters of the token at <paramref name="index"/>, as written.</summary>
    public ReadOnlySpan<char> WordAt(int index) => Text.AsSpan(_tokens[index].Start, _tokens[index].Length);

    /// <summary>Identities of all its words; numbers and marks are none.</summary>
    internal ulong[] Words()
    {
        var words = new List<ulong>(_tokens.Length);
        foreach (ref readonly var token in _tokens.AsSpan())
        {
            if (token.Kind == TokenKind.Word)
            {
                words.Add(token.Word);
            }
        }

        return [.. words];
    }

    /// <summary>Where the tokens [<paramref name="first"/>, <paramref name="end"/>) stand; they must be at least one.</summary>
    public TextSpan SpanOf(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);

    /// <summary>Index of the first token that starts at or after <paramref name="position"/>; <see cref="Count"/> when there is none.</summary>
    public int FirstAt(int position) => FirstAt(position, 0, _tokens.Length);

    /// <summary>The tokens [First, End) that begin inside <paramref name="span"/>.</summary>
    public (int First, int End) Inside(TextSpan span) => Inside(span, FirstAt(span.Start));

    /// <summary>The same of a span that mostly begins a few tokens behind <paramref name="near"/>, as the next of a list does: reading on costs less than searching the whole text.</summary>
    internal (int First, int End) InsideNear(TextSpan span, int near)
    {
        if (near > 0 && _tokens[near - 1].Start >= span.Start)
        {
            return Inside(span);
        }

        while (near < _tokens.Length && _tokens[near].Start < span.Start)
        {
            near++;
        }

        return Inside(span, near);
    }

    // a span has no more tokens than letters, and mostly few of either
    private (int First, int End) Inside(TextSpan span, int first) => span.End <= span.Start
        ? (first, FirstAt(span.End))
        : (first, FirstAt(span.End, first, Math.Min(_tokens.Length, first + span.End - span.Start)));

    private int FirstAt(int position, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_tokens[middle].Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
