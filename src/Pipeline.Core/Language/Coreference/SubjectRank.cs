using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Entities.Resolution;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Coreference;

/// <summary>How likely a person is the subject of the sentence that names him: what stands before him tells.</summary>
internal sealed class SubjectRank(TextView view, ArticleMemory memory)
{
    /// <summary>Behind a preposition: <c>với ông X</c>.</summary>
    public const int Governed = 0;

    /// <summary>Behind a verb or noun: <c>tiếp ông X</c>.</summary>
    public const int Other = 1;

    /// <summary>At the head of a clause behind another: <c>rằng ông X …</c>.</summary>
    public const int OfClause = 2;

    /// <summary>At the head of the sentence, or behind the comma that closes what stands before its subject.</summary>
    public const int OfSentence = 3;

    // by index of the memory, which only grows: a sentence may name thousands
    private readonly List<int> _ranks = [];
    private int _start;

    /// <summary>The rank of the person at <paramref name="index"/> of the memory.</summary>
    public int Of(int index)
    {
        while (_ranks.Count <= index)
        {
            _ranks.Add(Rank(_ranks.Count));
        }

        return _ranks[index];
    }

    // the sentence of the last person asked about, unless another begins since
    private int SentenceStart(int index)
    {
        var first = memory.Persons[index].Token;
        for (var at = first; index > 0 && at > memory.Persons[index - 1].Token; at--)
        {
            if (view.SentenceBegins(at))
            {
                return at;
            }
        }

        return index > 0 ? _start : view.SentenceStart(first);
    }

    private int Rank(int index)
    {
        var (first, end, card) = memory.Persons[index];
        var start = _start = SentenceStart(index);
        if (first == start)
        {
            return OfSentence;
        }

        // "với ông X, Chủ nhiệm Văn phòng Y, ông Z nói", "với X, Y và Z": as the one before
        var previous = index > 0 ? memory.Persons[index - 1] : default;
        if (index > 0 && previous.Token >= start && previous.End == first - 1 && (IsJoint(first - 1) || view.IsMark(first - 1, ',')) && (previous.Card == card || IsJoint(first - 1) || IsJoint(end)))
        {
            return _ranks[index - 1];
        }

        var before = Words.Themselves.Contains(view.Tokens[first - 1].Word) && first - 1 > start ? first - 2 : first - 1;
        return IsPreposition(before) ? Governed
            : view.Tokens[before].Kind == TokenKind.Number || Words.EndAdverb.Contains(view.Tokens[before].Word) ? OfSentence
            : view.Tokens[before].Kind == TokenKind.Punctuation ? view.IsMark(before, '(') ? Other : OfSentence
            : Words.OpenClause.Contains(view.Tokens[before].Word) || view.IsWord(before, Words.And) ? OfClause
            : Other;
    }

    private bool IsJoint(int at) => view.IsWord(at, Words.And) || view.IsWord(at, Words.Along);

    private bool IsPreposition(int at) => view.IsWord(at, Words.With) || view.IsWord(at, Words.Of) || view.IsWord(at, Words.Between) || view.IsWord(at, Words.About) || Words.Towards.Contains(view.Tokens[at].Word);
}
