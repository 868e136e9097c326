namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A map from word identity to starts, filled once and then read: one probe for nearly every word that is absent.</summary>
internal sealed class StartIndex
{
    private const int FewestSlots = 4;
    private const int FilterSlots = 8;
    private const int WordBits = 6;
    private const int FilterShift = 32;

    // key and range side by side: a look-up in a large index waits for memory once, not twice
    private readonly (ulong Key, int First, int Count)[] _slots;
    private readonly Start[] _starts;

    // eight bits a key, one of them set: small enough for the nearest cache, it spares the look at the slots for most words that are absent
    private readonly ulong[] _filter;

    /// <param name="pairs">Keys and starts; the starts of one key keep their order.</param>
    public StartIndex(List<(ulong Key, Start Start)> pairs)
    {
        // never full, so that a look-up ends; and not much larger, since the filter stops nearly all absent words and a small table is near: with twice the slots coding took 2 % longer
        var slots = FewestSlots;
        while (slots <= pairs.Count + (pairs.Count / 8))
        {
            slots *= 2;
        }

        _slots = new (ulong, int, int)[slots];
        _starts = new Start[pairs.Count];
        _filter = new ulong[Math.Max(1, slots / FilterSlots)];
        Fill(pairs);
    }

    /// <summary>The starts of <paramref name="key"/>.</summary>
    public ReadOnlySpan<Start> this[ulong key]
    {
        get
        {
            if ((FilterOf(key) & BitOf(key)) == 0)
            {
                return default;
            }

            ref readonly var slot = ref Find(key);
            return _starts.AsSpan(slot.First, slot.Count);
        }
    }

    // counted first, then laid from the last to the first, each before the one that follows it
    private void Fill(List<(ulong Key, Start Start)> pairs)
    {
        foreach (var (key, _) in pairs)
        {
            ref var slot = ref Find(key);
            slot = (key, 0, slot.Count + 1);
            FilterOf(key) |= BitOf(key);
        }

        var end = 0;
        foreach (ref var slot in _slots.AsSpan())
        {
            end += slot.Count;
            slot.First = end;
        }

        for (var i = pairs.Count - 1; i >= 0; i--)
        {
            ref var slot = ref Find(pairs[i].Key);
            _starts[--slot.First] = pairs[i].Start;
        }
    }

    private ref ulong FilterOf(ulong key) => ref _filter[(int)(key >> (FilterShift + WordBits)) & (_filter.Length - 1)];

    private static ulong BitOf(ulong key) => 1UL << (int)(key >> FilterShift);

    private ref (ulong Key, int First, int Count) Find(ulong key)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        var slot = (int)key & mask;
        while (slots[slot].Count != 0 && slots[slot].Key != key)
        {
            slot = (slot + 1) & mask;
        }

        return ref slots[slot];
    }
}
