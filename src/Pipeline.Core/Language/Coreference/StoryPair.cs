using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Coreference;

/// <summary>The two sides that an article sets beside or against each other: those it has named together most, the headline and the first sentences above all.</summary>
internal sealed class StoryPair(TextView view)
{
    // a list of many is no pair
    private const int MostInSentence = 3;
    private const int MostJointWords = 3;
    private const int WeightOfHeadline = 3;
    private const int WeightOfLead = 2;
    private const int LeadSentences = 2;
    private const int WeightOfJoint = 2;

    private readonly Dictionary<(string One, string Other), int> _weights = [];
    private readonly List<(int First, int End, string Id)> _sentence = [];
    private int _start = -1;
    private int _sentences;

    /// <summary>Remembers a side by its id.</summary>
    public void Saw(int first, int end, string side)
    {
        var start = view.SentenceStart(first);
        if (start != _start)
        {
            _sentence.Clear();
            _start = start;
            _sentences++;
        }

        var isNew = !_sentence.Exists(seen => seen.Id == side);
        var others = _sentence.Select(seen => seen.Id).Distinct(StringComparer.Ordinal).ToList();
        foreach (var other in others)
        {
            if (isNew && others.Count < MostInSentence)
            {
                Add(side, other, WeightOf(_sentences));
            }
        }

        if (_sentence.Count > 0 && _sentence[^1] is var left && left.Id != side && IsJoined(view, left.End, first))
        {
            Add(side, left.Id, WeightOf(_sentences) * WeightOfJoint);
        }

        _sentence.Add((first, end, side));
    }

    /// <summary>The two of the greatest weight that both <paramref name="fits"/>; null when no two stand out.</summary>
    public (string One, string Other, int Weight)? Of(Func<string, bool> fits)
    {
        (string One, string Other, int Weight)? best = null;
        var isTied = false;
        foreach (var ((one, other), weight) in _weights)
        {
            if (fits(one) && fits(other) && weight >= (best?.Weight ?? 0))
            {
                isTied = best is not null && best.Value.Weight == weight;
                best = (one, other, weight);
            }
        }

        return isTied ? null : best;
    }

    /// <summary>How much the article has told of the two together.</summary>
    public int Weight(string one, string other) => _weights.GetValueOrDefault(Key(one, other));

    /// <summary>Whether only a few words with "và", "với" or a dash stand between two tokens.</summary>
    public static bool IsJoined(TextView view, int from, int to)
    {
        if (to - from is < 1 or > MostJointWords)
        {
            return false;
        }

        for (var at = from; at < to; at++)
        {
            if (view.IsWord(at, Words.And) || view.IsWord(at, Words.With) || view.IsMark(at, '-') || view.IsMark(at, '\u2013'))
            {
                return true;
            }
        }

        return false;
    }

    private static int WeightOf(int sentence) => sentence == 1 ? WeightOfHeadline : sentence <= LeadSentences + 1 ? WeightOfLead : 1;

    private static (string One, string Other) Key(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private void Add(string one, string other, int weight) => _weights[Key(one, other)] = Weight(one, other) + weight;
}
