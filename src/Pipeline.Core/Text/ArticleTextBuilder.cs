using System.Buffers;
using System.Runtime.InteropServices;

namespace Pipeline.Core.Text;

/// <summary>Builds a text piece by piece and remembers where each piece came from. Used once: its buffer goes back with <see cref="ToText"/>.</summary>
internal sealed class ArticleTextBuilder(int capacity = 256)
{
    /// <summary>Longest piece of buffer: small enough for the heap of small objects, so that a long text costs no more than its length.</summary>
    private const int LongestPiece = 1 << 15;

    /// <summary>Longest text put together from pieces where its reader can read again: no article or page of a site is as long.</summary>
    public const int LongestInPieces = 1 << 19;

    /// <summary>Pieces that go back to the pool: it never lets go of what it has, and all pieces of a long text would be one more copy of the file.</summary>
    private const int MostKept = 4;

    private readonly List<char[]> _full = [];
    private char[] _piece = ArrayPool<char>.Shared.Rent(Math.Clamp(capacity, 16, LongestPiece));
    private int _used;

    private int _limit = int.MaxValue;

    /// <summary>The text itself where its length is known and large: filled in place, since a buffer would be one more copy of the file.</summary>
    private string? _whole;
    private PackedRuns _runs = new();

    /// <summary>The run that what comes next may still lengthen; empty at first.</summary>
    private OffsetRun _run;
    private int _linearEnd = -1;

    /// <summary>A builder for a text of exactly <paramref name="length"/> units.</summary>
    public static ArticleTextBuilder OfLength(int length) =>
        length > LongestPiece ? new ArticleTextBuilder(0) { _whole = new string('\0', length) } : new ArticleTextBuilder(length);

    /// <summary>
    /// A builder for who can read again: a text too long for pieces, which would be one more copy of it, is let go, and only its length
    /// is learned, for a second reading with <see cref="OfLength"/>.
    /// </summary>
    public static ArticleTextBuilder Trying(int capacity) => new(capacity) { _limit = LongestInPieces };

    /// <summary>A builder that only learns how long a text becomes.</summary>
    public static ArticleTextBuilder Counting() => new(0) { _limit = -1 };

    /// <summary>Whether the text was let go.</summary>
    public bool IsTooLong => Length > _limit;

    /// <summary>Units so far.</summary>
    public int Length { get; private set; }

    /// <summary>Last unit, or NUL when empty.</summary>
    public char Last { get; private set; }

    /// <summary>Appends text that stands unchanged at <paramref name="source"/>.</summary>
    public void Append(ReadOnlySpan<char> text, int source)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (_linearEnd != source)
        {
            Begin(new OffsetRun(Length, text.Length, source, text.Length));
        }
        else
        {
            _run = _run with { Length = _run.Length + text.Length, SourceLength = _run.SourceLength + text.Length };
        }

        Write(text);
        _linearEnd = source + text.Length;
    }

    /// <summary>Appends text that was made from <paramref name="sourceLength"/> units at <paramref name="source"/>.</summary>
    public void AppendMade(ReadOnlySpan<char> text, int source, int sourceLength)
    {
        if (text.Length == sourceLength)
        {
            Append(text, source);
            return;
        }

        if (text.IsEmpty)
        {
            return;
        }

        Begin(new OffsetRun(Length, text.Length, source, sourceLength));
        Write(text);
        _linearEnd = -1;
    }

    /// <summary>Appends a part of a mapped text; offsets go on pointing where that text's do.</summary>
    public void Append(ArticleText text, TextSpan span) => Append(text.Value, span.Start, text.Map, span);

    /// <summary>Appends <paramref name="value"/> whose units were made from <paramref name="span"/> of the text that <paramref name="map"/> describes.</summary>
    public void AppendMade(ReadOnlySpan<char> value, OffsetMap map, TextSpan span)
    {
        if (value.Length == span.Length)
        {
            Append(value, 0, map, span);
            return;
        }

        var source = map.ToSource(span);
        AppendMade(value, source.Start, source.Length);
    }

    /// <summary>The text built; the builder is empty afterwards.</summary>
    public ArticleText ToText()
    {
        var value = _whole ?? string.Create(Length, this, (units, builder) => builder.CopyTo(units));
        Begin(default);
        _runs.Trim();
        var text = new ArticleText(value, new OffsetMap(_runs, Length));
        foreach (var piece in _full.Take(MostKept))
        {
            ArrayPool<char>.Shared.Return(piece);
        }

        ArrayPool<char>.Shared.Return(_piece);
        _full.Clear();
        (_runs, _piece, _used, _whole, Length, Last, _linearEnd) = (new PackedRuns(), [], 0, null, 0, '\0', -1);
        return text;
    }

    private void Append(ReadOnlySpan<char> value, int valueStart, OffsetMap map, TextSpan span)
    {
        if (span.Length == 0)
        {
            return;
        }

        var runs = map.RunsFrom(span.Start);
        for (var at = span.Start; at < span.End; runs.MoveNext())
        {
            var run = runs.Current;
            var end = Math.Min(run.TargetEnd, span.End);
            var piece = value.Slice(valueStart + at - span.Start, end - at);
            if (run.IsLinear)
            {
                Append(piece, run.Source + (at - run.Target));
            }
            else
            {
                AppendMade(piece, run.Source, run.SourceLength);
            }

            at = end;
        }
    }

    private void Begin(OffsetRun run)
    {
        if (_run.Length > 0 && !IsTooLong)
        {
            _runs.Add(_run);
        }

        _run = run;
    }

    private void Write(ReadOnlySpan<char> text)
    {
        Last = text[^1];
        if (_whole is not null)
        {
            // as string.Create does: nobody has seen the string yet
            text.CopyTo(MemoryMarshal.AsMemory(_whole.AsMemory()).Span[Length..]);
            Length += text.Length;
            return;
        }

        Length += text.Length;
        if (IsTooLong)
        {
            _full.Clear();
            return;
        }

        while (!text.IsEmpty)
        {
            if (_used == _piece.Length)
            {
                _full.Add(_piece);
                (_piece, _used) = (ArrayPool<char>.Shared.Rent(Math.Clamp(Length, 16, LongestPiece)), 0);
            }

            var fits = Math.Min(text.Length, _piece.Length - _used);
            text[..fits].CopyTo(_piece.AsSpan(_used));
            text = text[fits..];
            _used += fits;
        }
    }

    private void CopyTo(Span<char> units)
    {
        foreach (var piece in _full)
        {
            piece.CopyTo(units);
            units = units[piece.Length..];
        }

        _piece.AsSpan(0, _used).CopyTo(units);
    }
}
