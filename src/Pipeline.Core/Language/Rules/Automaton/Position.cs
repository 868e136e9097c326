using Pipeline.Core.Language.Rules.Patterns;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>One place in a pattern that takes one token (Glushkov's position automaton: no empty moves).</summary>
internal sealed class Position(PatternNode node, bool glued, int slot, int rule)
{
    private readonly PatternKind _kind = node.Kind;
    private readonly ulong _word = node.Word;
    private readonly int _low = node.Low;
    private readonly int _high = node.High;
    private readonly int _digits = DigitsOf(node.High);
    private readonly bool _glued = glued;
    private readonly bool _needsCapital = node.NeedsCapital;

    /// <summary>Innermost slot it belongs to, or -1.</summary>
    public int Slot { get; } = slot;

    public int Rule { get; } = rule;

    /// <summary>Whether a match may end here.</summary>
    public bool IsLast { get; set; }

    /// <summary>Positions that may come next.</summary>
    public FollowSet[] Follow { get; set; } = [];

    /// <summary>What must follow if a match is to come of it.</summary>
    public FarWords Needs { get; set; }

    /// <summary>Kind of annotation it takes, or null when it takes a token.</summary>
    public string? Annotation { get; } = node.Kind == PatternKind.Annotation ? node.Name : null;

    public PatternKind Kind => _kind;

    public ulong Word => _word;

    /// <summary>Whether it takes every token inside a line of which it may take the word.</summary>
    public bool IsSure => !_glued && !_needsCapital && (_kind is PatternKind.Literal or PatternKind.Any);

    /// <summary>Whether it takes <paramref name="token"/> as the first token of a match.</summary>
    public bool AcceptsFirst(in Token token) => Fits(token);

    /// <summary>Whether it takes <paramref name="token"/> inside a match; never across a line end.</summary>
    public bool Accepts(in Token token) => !token.StartsLine && (!_glued || token.IsGlued) && Fits(token);

    private bool Fits(in Token token) => _kind switch
    {
        PatternKind.Literal => token.Word == _word && (!_needsCapital || token.IsCapitalised),
        // "0005" is no day: as many digits as the greatest value has
        PatternKind.Range => token.Kind == TokenKind.Number && token.Number >= _low && token.Number <= _high && token.Length <= _digits,
        PatternKind.Word => token.Kind == TokenKind.Word,
        PatternKind.Capital => token.Kind == TokenKind.Word && token.IsCapitalised,
        PatternKind.Plain => token.Kind != TokenKind.Punctuation,
        PatternKind.Any or PatternKind.Annotation => true,
        _ => false,
    };

    private static int DigitsOf(int high)
    {
        var digits = 1;
        for (; high >= 10; high /= 10)
        {
            digits++;
        }

        return high == 0 ? int.MaxValue : Math.Max(digits, 1);
    }
}
