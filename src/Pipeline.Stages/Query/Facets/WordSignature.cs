using System.Buffers.Binary;
using Pipeline.Core.Events.Merging;

namespace Pipeline.Stages.Query.Facets;

/// <summary>
/// A 256-bit Bloom filter of an event's folded words (titles first, then evidence). It says "surely not" for most events that
/// lack a word, so a search by words reads few events in vain; what it lets through is checked against the words themselves.
/// </summary>
public readonly record struct WordSignature(ulong A, ulong B, ulong C, ulong D)
{
    /// <summary>Length of the packed form, in bytes.</summary>
    public const int Size = 32;

    /// <summary>Words beyond this many would fill the filter until it lets everything through; the rest is told by <see cref="IsFull"/>.</summary>
    private const int MaxWords = 72;

    /// <summary>Whether the event had too many words, so that the filter lets every query through.</summary>
    public bool IsFull => (A & B & C & D) == ulong.MaxValue;

    /// <summary>The signature of an event's titles and evidence.</summary>
    public static WordSignature Of(NewsEvent newsEvent)
    {
        var words = WordsOf(newsEvent);
        return words.Count > MaxWords ? new(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue) : Of(words);
    }

    /// <summary>The signature of words.</summary>
    public static WordSignature Of(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        Span<ulong> lanes = stackalloc ulong[4];
        foreach (var word in words)
        {
            var hash = Hash(word);
            Set(lanes, (int)(hash & 0xFF));
            Set(lanes, (int)((hash >> 16) & 0xFF));
        }

        return new(lanes[0], lanes[1], lanes[2], lanes[3]);
    }

    /// <summary>The folded words that a search looks at: titles, then evidence sentences.</summary>
    public static IReadOnlySet<string> WordsOf(NewsEvent newsEvent)
    {
        ArgumentNullException.ThrowIfNull(newsEvent);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in newsEvent.Articles.Select(a => a.Title).Concat(newsEvent.Articles.Select(a => a.Evidence.Text)))
        {
            words.UnionWith(SearchFolding.Words(text));
        }

        return words;
    }

    /// <summary>Whether an event with this signature can hold every word of <paramref name="query"/>.</summary>
    public bool CanHold(WordSignature query) =>
        (A & query.A) == query.A && (B & query.B) == query.B && (C & query.C) == query.C && (D & query.D) == query.D;

    /// <summary>Writes the packed form.</summary>
    public void Write(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(target, A);
        BinaryPrimitives.WriteUInt64LittleEndian(target[8..], B);
        BinaryPrimitives.WriteUInt64LittleEndian(target[16..], C);
        BinaryPrimitives.WriteUInt64LittleEndian(target[24..], D);
    }

    /// <summary>Reads the packed form.</summary>
    public static WordSignature Read(ReadOnlySpan<byte> source) => new(
        BinaryPrimitives.ReadUInt64LittleEndian(source),
        BinaryPrimitives.ReadUInt64LittleEndian(source[8..]),
        BinaryPrimitives.ReadUInt64LittleEndian(source[16..]),
        BinaryPrimitives.ReadUInt64LittleEndian(source[24..]));

    private static void Set(Span<ulong> lanes, int bit) => lanes[bit >> 6] |= 1UL << (bit & 63);

    private static uint Hash(string word)
    {
        var hash = 2166136261u;
        foreach (var unit in word)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return (hash ^ (hash >> 15)) * 2654435761u;
    }
}
