using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>A tokenised text with the longest listed phrase at every token: what all phrase readers look at.</summary>
internal sealed class TextView
{
    private readonly int[] _ends;
    private readonly LexiconEntry[]?[] _entries;

    public TextView(TokenizedText tokens, Lexicon lexicon)
    {
        Tokens = tokens;
        Lexicon = lexicon;
        _ends = new int[tokens.Count];
        _entries = new LexiconEntry[]?[tokens.Count];
        var found = new List<LexiconEntry>();
        for (var i = 0; i < tokens.Count; i++)
        {
            _ends[i] = lexicon.Phrases.Longest(tokens, i, found);
            _entries[i] = found.Count == 0 ? null : [.. found];
        }
    }

    public TokenizedText Tokens { get; }

    public Lexicon Lexicon { get; }

    public int Count => Tokens.Count;

    /// <summary>End of the longest listed phrase at <paramref name="at"/>, or <paramref name="at"/>.</summary>
    public int EndAt(int at) => at < Count ? _ends[at] : at;

    /// <summary>The entry of <paramref name="role"/> whose form is the longest listed phrase at <paramref name="at"/>.</summary>
    public bool Is(int at, EntryRole role, out LexiconEntry entry, out int end)
    {
        if (at >= 0 && at < Count && _entries[at] is { } entries)
        {
            foreach (var candidate in entries)
            {
                if (candidate.Role == role)
                {
                    entry = candidate;
                    end = _ends[at];
                    return true;
                }
            }
        }

        entry = null!;
        end = at;
        return false;
    }

    /// <summary>Whether the longest listed phrase at <paramref name="at"/> has <paramref name="role"/>.</summary>
    public bool Is(int at, EntryRole role) => Is(at, role, out _, out _);

    /// <summary>Makes the words between <paramref name="first"/> and <paramref name="end"/> a name of <paramref name="entry"/> wherever no list knows them.</summary>
    public void Enter(int first, int end, LexiconEntry entry)
    {
        for (var at = 0; at + end - first <= Count; at++)
        {
            if (_ends[at] == at && IsSame(first, end, at))
            {
                _ends[at] = at + end - first;
                _entries[at] = [entry];
            }
        }
    }

    private bool IsSame(int first, int end, int at)
    {
        for (var i = 0; i < end - first; i++)
        {
            if (Tokens[first + i].Word != Tokens[at + i].Word || Tokens[first + i].IsAllCapitals != Tokens[at + i].IsAllCapitals || !IsCapital(at + i) || (i > 0 && Breaks(at + i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a new line begins at <paramref name="at"/>, which no phrase crosses.</summary>
    public bool Breaks(int at) => at >= Count || Tokens[at].StartsLine;

    /// <summary>Whether the token at <paramref name="at"/> is a capitalised word.</summary>
    public bool IsCapital(int at) => at >= 0 && at < Count && Tokens[at].Kind == TokenKind.Word && Tokens[at].IsCapitalised;

    /// <summary>Whether the token at <paramref name="at"/> is <paramref name="word"/>, in any case.</summary>
    public bool IsWord(int at, ulong word) => at >= 0 && at < Count && Tokens[at].Word == word;

    /// <summary>Whether the token at <paramref name="at"/> is the punctuation mark <paramref name="mark"/>.</summary>
    public bool IsMark(int at, char mark) => at >= 0 && at < Count && Tokens[at].Kind == TokenKind.Punctuation && Tokens.Text[Tokens[at].Start] == mark;

    /// <summary>Whether a block or sentence begins with the token at <paramref name="at"/>, so that its capital tells nothing.</summary>
    public bool StartsSentence(int at)
    {
        if (at == 0 || Tokens[at].StartsLine)
        {
            return true;
        }

        ref readonly var before = ref Tokens[at - 1];
        return before.Kind == TokenKind.Punctuation && Tokens.Text[before.Start] is '.' or '!' or '?' or ':' or '…' or '"' or '“' or '”' or '«' or '-' or '–' or '—' or '•' or '*' or ';' or '\'' or '‘' or '(' or '[';
    }

    /// <summary>First token of the sentence that holds <paramref name="at"/>.</summary>
    public int SentenceStart(int at)
    {
        var first = at;
        while (first > 0 && !SentenceBegins(first))
        {
            first--;
        }

        return first;
    }

    /// <summary>Whether a sentence begins with the token at <paramref name="at"/>.</summary>
    public bool SentenceBegins(int at) => at == 0 || Tokens[at].StartsLine || (IsMark(at - 1, '.') && !IsWithin(at - 1)) || IsMark(at - 1, '!') || IsMark(at - 1, '?');

    // "J.Mattis", "1.500 binh sĩ"; pages that lost their blanks end sentences as well
    private bool IsWithin(int stop) =>
        stop > 0 && Tokens[stop].IsGlued && Tokens[stop + 1].IsGlued && ((Tokens[stop - 1].Kind == TokenKind.Number && Tokens[stop + 1].Kind == TokenKind.Number) || Tokens[stop - 1].Length <= 2);
}
