using Pipeline.Core.Language.Dates.Expressions;
using Pipeline.Core.Language.Rules;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>Reads from the nearest cue (<c>đã</c>, <c>vừa</c>, <c>sẽ</c>, <c>dự kiến</c>) whether a date's clause is past or to come.</summary>
internal sealed class TenseReader
{
    // a comma, a semicolon, a saying ("tối Chủ nhật, X thừa nhận …, và nói sẽ từ chức") or "khi" between date and cue makes the cue this many tokens farther: "từ cuối tháng 3, khi Bộ X cảnh báo sẽ …"
    private const int ClauseBorder = 8;
    private const int Reach = 40;

    private readonly TokenizedText _tokens;
    private readonly IReadOnlyList<Sentence> _sentences;
    private readonly Lazy<IReadOnlyList<RuleMatch>> _cues;

    public TenseReader(TokenizedText tokens, IReadOnlyList<Sentence> sentences, RuleSet cues)
    {
        _tokens = tokens;
        _sentences = sentences;
        _cues = new(() => cues.Find(tokens));
    }

    public DateDirection At(DateExpression expression) => Nearest(expression) switch
    {
        null => DateDirection.Unknown,
        { } cue => IsFuture(cue) ? DateDirection.Future : DateDirection.Past,
    };

    /// <summary>Whether the nearest cue stands before the date in its clause and speaks of what is to come.</summary>
    public bool IsBehindFuture(DateExpression expression) =>
        Nearest(expression) is { } cue && IsFuture(cue) && cue.End <= expression.First && Distance(cue, expression, expression.First) == expression.First - cue.End;

    private static bool IsFuture(RuleMatch cue) => cue.Rule.Is == "future";

    private RuleMatch? Nearest(DateExpression expression)
    {
        var sentence = SentenceOf(expression.First);
        RuleMatch? best = null;
        var nearest = Reach + 1;
        foreach (var cue in _cues.Value)
        {
            if (cue.First < sentence.First || cue.End > sentence.End || (cue.First < expression.End && expression.First < cue.End))
            {
                continue;
            }

            var distance = Distance(cue, expression, sentence.First);
            (best, nearest) = distance < nearest ? (cue, distance) : (best, nearest);
        }

        return best;
    }

    private int Distance(RuleMatch cue, DateExpression date, int sentenceFirst)
    {
        var (from, to) = cue.First >= date.End ? (date.End, cue.First) : (cue.End, date.First);
        var distance = to - from;
        for (var i = from; i < to; i++)
        {
            distance += _tokens.WordAt(i) is "," or ";" or ":" or "khi" or "nói" or "biết" or "rằng" ? ClauseBorder : 0;
        }

        // the verb before a date is its own, unless the date opens the sentence: "Ngày 14/11, ông đã …"
        return cue.First >= date.End && date.First > sentenceFirst + 2 ? distance * 2 : distance;
    }

    private (int First, int End) SentenceOf(int token)
    {
        var low = 0;
        var high = _sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (_sentences[middle].EndToken <= token)
            {
                low = middle + 1;
            }
            else if (_sentences[middle].FirstToken > token)
            {
                high = middle - 1;
            }
            else
            {
                return (_sentences[middle].FirstToken, _sentences[middle].EndToken);
            }
        }

        return (token, token);
    }
}
