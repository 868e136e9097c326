using System.Runtime.InteropServices;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>
/// Where matches may begin, looked up for many tokens before the first of them is run: looked up one by one between the runs,
/// each waits for memory by itself.
/// </summary>
/// <param name="starts">Places by their first words.</param>
/// <param name="cells">The positions.</param>
/// <param name="ahead">What stands ahead of each token.</param>
internal sealed class Beginnings(StartPlaces starts, Cell[] cells, WordAhead ahead)
{
    // few enough that hostile text fills no memory with places that are never run
    private const int TokensAtOnce = 32;

    private readonly List<Beginning> _found = new(TokensAtOnce * 2);
    private int _end;
    private int _next;

    /// <summary>Forgets what was looked up: another text follows.</summary>
    public void Clear()
    {
        _found.Clear();
        (_end, _next) = (0, 0);
    }

    /// <summary>The places where a match may begin at <paramref name="token"/>, each once for every word that leads to it. Tokens are asked for in reading order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">First token of the match.</param>
    /// <param name="limit">One past the last token that a match may take.</param>
    public ReadOnlySpan<Beginning> At(TokenizedText text, int token, int limit)
    {
        if (token >= _end)
        {
            LookUp(text, token, limit);
        }

        while (_next < _found.Count && _found[_next].Token < token)
        {
            _next++;
        }

        var first = _next;
        while (_next < _found.Count && _found[_next].Token == token)
        {
            _next++;
        }

        return CollectionsMarshal.AsSpan(_found)[first.._next];
    }

    private void LookUp(TokenizedText text, int token, int limit)
    {
        _found.Clear();
        _next = 0;
        _end = Math.Min(limit, token + TokensAtOnce);
        for (var at = token; at < _end; at++)
        {
            LookUp(text[at].Word, text, at, limit);
            if (starts.HasNumbers && text[at].Kind == TokenKind.Number)
            {
                LookUp(StartPlaces.Number, text, at, limit);
            }

            if (starts.HasOpen)
            {
                LookUp(StartPlaces.Open, text, at, limit);
            }
        }
    }

    // every place that may begin with the first word and go on with the token behind it
    private void LookUp(ulong first, TokenizedText text, int at, int limit)
    {
        Add(starts.Always(first), at);
        if (at + 1 >= limit || text[at + 1].StartsLine)
        {
            return;
        }

        ref readonly var second = ref text[at + 1];
        Add(starts.BySecond(first, second.Word), at);
        if (second.Kind == TokenKind.Number)
        {
            Add(starts.IfNumber(first), at);
        }
    }

    private void Add(ReadOnlySpan<Start> places, int at)
    {
        foreach (ref readonly var one in places)
        {
            if (ahead.Allows(one.Needs, at + one.Behind))
            {
                _found.Add(new Beginning(at, one.Place, cells[one.Place].Is(CellMarks.Sure), one.IsSecond));
            }
        }
    }
}
