using System.Buffers;
using System.Runtime.InteropServices;

namespace Pipeline.Core.Text;

/// <summary>Builds a text piece by piece and remembers where each piece came from. Used once: its buffer goes back with <see cref="ToText"/>.</summary>
internal sealed class ArticleTextBuilder(int capacity = 256)
{
    /// <summary>Larger buffers are not shared: the pool rounds up to a power of two and keeps them.</summary>
    private const int LargestShared = 1 << 20;

    private readonly List<OffsetRun> _runs = [];
    private char[] _text = Rent(Math.Max(capacity, 16));

    /// <summary>The text itself where its length is known and large: filled in place, since a buffer would be one more copy of the file.</summary>
    private string? _whole;
    private int _linearEnd = -1;

    /// <summary>A builder for a text of exactly <paramref name="length"/> units.</summary>
    public static ArticleTextBuilder OfLength(int length) =>
        length > LargestShared ? new ArticleTextBuilder(0) { _whole = new string('\0', length) } : new ArticleTextBuilder(length);

    /// <summary>Units so far.</summary>
    public int Length { get; private set; }

    /// <summary>Last unit, or NUL when empty.</summary>
    public char Last => Length == 0 ? '\0' : _whole is null ? _text[Length - 1] : _whole[Length - 1];

    /// <summary>Appends text that stands unchanged at <paramref name="source"/>.</summary>
    public void Append(ReadOnlySpan<char> text, int source)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (_linearEnd != source)
        {
            _runs.Add(new OffsetRun(Length, source, text.Length));
        }
        else
        {
            var last = _runs[^1];
            _runs[^1] = last with { SourceLength = last.SourceLength + text.Length };
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

        _runs.Add(new OffsetRun(Length, source, sourceLength));
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
        var text = new ArticleText(_whole ?? new string(_text, 0, Length), new OffsetMap([.. _runs], Length));
        Return(_text);
        (_text, _whole, Length, _linearEnd) = ([], null, 0, -1);
        _runs.Clear();
        return text;
    }

    private void Append(ReadOnlySpan<char> value, int valueStart, OffsetMap map, TextSpan span)
    {
        var index = span.Length > 0 ? map.RunAt(span.Start) : 0;
        for (var at = span.Start; at < span.End; index++)
        {
            var run = map.Runs[index];
            var end = Math.Min(map.TargetEnd(index), span.End);
            var piece = value.Slice(valueStart + at - span.Start, end - at);
            if (map.IsLinear(index))
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

    private void Write(ReadOnlySpan<char> text)
    {
        if (_whole is not null)
        {
            // as string.Create does: nobody has seen the string yet
            text.CopyTo(MemoryMarshal.AsMemory(_whole.AsMemory()).Span[Length..]);
            Length += text.Length;
            return;
        }

        if (Length + text.Length > _text.Length)
        {
            var larger = Rent(Math.Max(Length + text.Length, _text.Length * 2));
            _text.AsSpan(0, Length).CopyTo(larger);
            Return(_text);
            _text = larger;
        }

        text.CopyTo(_text.AsSpan(Length));
        Length += text.Length;
    }

    private static char[] Rent(int length) => length > LargestShared ? new char[length] : ArrayPool<char>.Shared.Rent(length);

    private static void Return(char[] text)
    {
        if (text.Length <= LargestShared)
        {
            ArrayPool<char>.Shared.Return(text);
        }
    }
}
