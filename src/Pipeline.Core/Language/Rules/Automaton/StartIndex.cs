namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A map from word identity to starts, filled once and then read: one probe for nearly every word that is absent.</summary>
internal sealed class StartIndex
{
    private const int FewestSlots = 4;

    // key and range side by side: a look-up in a large index waits for memory once, not twice
    private readonly (ulong Key, int First, int Count)[] _slots;
    private readonly Start[] _starts;

    /// <param name="pairs">Keys and starts; the starts of one key keep their order.</param>
    public StartIndex(List<(ulong Key, Start Start)> pairs)
    {
        // half full at most, so that an absent word is met by an empty slot soon
        var slots = FewestSlots;
        while (slots < pairs.Count * 2)
        {
            slots *= 2;
        }

        _slots = new (ulong, int, int)[slots];
        _starts = new Start[pairs.Count];
        Fill(pairs);
    }

    /// <summary>The starts of <paramref name="key"/>.</summary>
    public ReadOnlySpan<Start> this[ulong key]
    {
        get
        {
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
