using Pipeline.Core.Language.Tokens;
using Pipeline.Core.Text;

namespace Pipeline.Core.Language.Quotes;

/// <summary>A text with its entities by token: who stands left or right of a word.</summary>
internal sealed class SpeechText
{
    private static readonly HashSet<ulong> Prepositions = WordId.SetOf(["với", "của", "tại", "ở", "cho", "về", "do", "bởi", "từ", "giữa", "chống", "và", "đến", "tới", "gặp", "thăm", "đối", "trước"]);
    private static readonly HashSet<ulong> SourceWords = WordId.SetOf(["của", "từ", "lời", "tin", "do", "trên", "báo", "đài", "bởi"]);
    private readonly int[] _firsts;
    private readonly int[] _ends;

    public SpeechText(TokenizedText tokens, IReadOnlyList<EntityMention> entities)
    {
        Tokens = tokens;
        Entities = entities;
        _firsts = new int[entities.Count];
        _ends = new int[entities.Count];
        for (var i = 0; i < entities.Count; i++)
        {
            (_firsts[i], _ends[i]) = tokens.Inside(entities[i].Span);
        }
    }

    public TokenizedText Tokens { get; }

    public IReadOnlyList<EntityMention> Entities { get; }

    /// <summary>First token of entity <paramref name="index"/>.</summary>
    public int FirstOf(int index) => _firsts[index];

    /// <summary>One past the last token of entity <paramref name="index"/>.</summary>
    public int EndOf(int index) => _ends[index];

    /// <summary>The entity that most likely is the subject of the verb at token <paramref name="verb"/>; -1 when there is none in [<paramref name="from"/>, verb).</summary>
    public int SubjectBefore(int verb, int from)
    {
        var subject = -1;
        var fallback = -1;
        var last = LastBefore(verb);
        for (var i = last; i >= 0 && _firsts[i] >= from; i--)
        {
            if (subject >= 0 && HasComma(_ends[i], _firsts[subject]))
            {
                break;
            }

            if (!CanSpeak(Entities[i]))
            {
                continue;
            }

            var isSubject = _firsts[i] == from || !Prepositions.Contains(Tokens[_firsts[i] - 1].Word);
            subject = isSubject ? i : subject;
            fallback = fallback < 0 ? i : fallback;
        }

        return subject >= 0 ? subject : fallback;
    }

    /// <summary>The first entity that can speak in [<paramref name="from"/>, <paramref name="until"/>); -1 when there is none.</summary>
    public int SpeakerAfter(int from, int until)
    {
        for (var i = LastBefore(from) + 1; i < Entities.Count && _firsts[i] < until; i++)
        {
            if (_firsts[i] >= from && CanSpeak(Entities[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the entity stands right behind the cue that ends at <paramref name="cueEnd"/>, or behind "của", "từ" in its phrase.</summary>
    public bool IsSource(int index, int cueEnd) => _firsts[index] <= cueEnd || SourceWords.Contains(Tokens[_firsts[index] - 1].Word);

    /// <summary>Name to show for a speaker: the resolved name, else the words of the text.</summary>
    public string NameOf(int index) => index < 0 ? "" : Entities[index].Name.Length > 0 ? Entities[index].Name : Entities[index].Text;

    /// <summary>Stable id of a speaker, or "".</summary>
    public string IdOf(int index) => index < 0 ? "" : Entities[index].EntityId;

    /// <summary>The text span of tokens [<paramref name="first"/>, <paramref name="end"/>); empty when there are none.</summary>
    public TextSpan Span(int first, int end)
    {
        if (first < end)
        {
            return Tokens.SpanOf(first, end);
        }

        var at = first < Tokens.Count ? Tokens[first].Start : Tokens.Text.Length;
        return new TextSpan(at, at);
    }

    private bool HasComma(int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            if (Tokens[i].Kind == TokenKind.Punctuation && Tokens.Text[Tokens[i].Start] is ',' or ';' or ':' or '–')
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanSpeak(EntityMention mention) => mention.Kind != EntityKind.Place;

    private int LastBefore(int token)
    {
        var low = 0;
        var high = _firsts.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_firsts[middle] < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
