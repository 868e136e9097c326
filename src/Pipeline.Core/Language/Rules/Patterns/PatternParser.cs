using Pipeline.Core.Language.Rules.Files;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Patterns;

/// <summary>Reads the notation of <c>docs/rules.vi.md</c>: <c>[a|b]</c>, <c>(optional)</c>, <c>{slot:type}</c>, <c>&lt;list&gt;</c>.</summary>
internal sealed class PatternParser
{
    private const string Special = "[]()|{}<>";

    private readonly string _pattern;
    private readonly PatternContext _context;
    private readonly bool _caseSensitive;
    private int _at;

    private PatternParser(string pattern, PatternContext context, bool caseSensitive)
    {
        _pattern = pattern;
        _context = context;
        _caseSensitive = caseSensitive;
    }

    /// <summary>Parses one pattern.</summary>
    /// <exception cref="PatternException">The pattern is wrong; the message says how.</exception>
    public static PatternNode Parse(string pattern, PatternContext context, bool caseSensitive)
    {
        var parser = new PatternParser(pattern, context, caseSensitive);
        var node = parser.Alternatives(glued: false);
        return parser._at < pattern.Length
            ? throw new PatternException(RuleErrors.Unexpected(pattern, pattern[parser._at], parser._at))
            : node;
    }

    // "{day}[/{month}| tháng {month}]": the slash must touch the day, the word need not
    private PatternNode Alternatives(bool glued)
    {
        var choices = new List<PatternNode>();
        do
        {
            _at += choices.Count > 0 ? 1 : 0;
            var isSpaced = _at < _pattern.Length && char.IsWhiteSpace(_pattern[_at]);
            var row = Row();
            choices.Add(glued && !isSpaced ? row with { Glued = true } : row);
        }
        while (_at < _pattern.Length && _pattern[_at] == '|');

        return PatternNode.Choice(choices);
    }

    private PatternNode Row()
    {
        var parts = new List<PatternNode>();
        while (_at < _pattern.Length && !"])|".Contains(_pattern[_at], StringComparison.Ordinal))
        {
            if (char.IsWhiteSpace(_pattern[_at]))
            {
                _at++;
                continue;
            }

            var glued = parts.Count > 0 && !char.IsWhiteSpace(_pattern[_at - 1]) && !EndsInSpace(_at - 1);
            AddPart(parts, glued);
        }

        return PatternNode.Sequence(parts);
    }

    // "(ngày ){day}": the space inside the bracket parts the two as well
    private bool EndsInSpace(int at) => at > 0 && _pattern[at] is ')' or ']' && char.IsWhiteSpace(_pattern[at - 1]);

    private void AddPart(List<PatternNode> parts, bool glued)
    {
        switch (_pattern[_at])
        {
            case '[':
                parts.Add(Bracket(']', glued));
                break;
            case '(':
                parts.Add(PatternNode.Optional(Bracket(')', glued)));
                break;
            case '{':
                parts.Add(Placed(_context.Slot(Inside('}'), _caseSensitive), glued));
                break;
            case '<':
                parts.Add(Placed(_context.List(Inside('>'), "", _caseSensitive), glued));
                break;
            case var other when Special.Contains(other, StringComparison.Ordinal):
                throw new PatternException(RuleErrors.Unexpected(_pattern, other, _at));
            default:
                AddLiterals(parts, glued);
                break;
        }
    }

    // lists and slots are shared by all patterns that name them
    private static PatternNode Placed(PatternNode shared, bool glued) => shared.Glued == glued ? shared : shared with { Glued = glued };

    private PatternNode Bracket(char close, bool glued)
    {
        var open = _pattern[_at++];
        var inner = Alternatives(glued);
        if (_at >= _pattern.Length || _pattern[_at] != close)
        {
            throw new PatternException(RuleErrors.Unclosed(_pattern, open));
        }

        _at++;
        return inner;
    }

    private string Inside(char close)
    {
        var end = _pattern.IndexOf(close, _at);
        if (end < 0)
        {
            throw new PatternException(RuleErrors.Unclosed(_pattern, _pattern[_at]));
        }

        var inside = _pattern[(_at + 1)..end];
        _at = end + 1;
        return inside;
    }

    // token by token where they stand: tokenising a copy of each word took most of what loading allocates
    private void AddLiterals(List<PatternNode> parts, bool glued)
    {
        while (_at < _pattern.Length && !Special.Contains(_pattern[_at], StringComparison.Ordinal) && !char.IsWhiteSpace(_pattern[_at]))
        {
            // a backslash makes the next character a letter of the text: \( stands for a bracket
            _at += _pattern[_at] == '\\' && _at + 1 < _pattern.Length ? 1 : 0;
            var token = Tokenizer.Next(_pattern, _at, TokenFlags.None);
            parts.Add(new PatternNode(PatternKind.Literal)
            {
                Word = token.Word,
                NeedsCapital = _caseSensitive && token.IsCapitalised,
                Glued = glued,
            });
            _at = token.End;
            glued = true;
        }
    }
}
