namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A map from word identity that is filled once and then read: open addressing, one probe for nearly every word that is absent.</summary>
internal sealed class WordIndex<T>
    where T : class, new()
{
    private const int FewestSlots = 4;

    // word and value side by side: a look-up in a large index waits for memory once, not twice
    private (ulong Word, T? Value)[] _slots = new (ulong, T?)[FewestSlots];
    private int _count;

    /// <summary>The value of <paramref name="word"/>, or null.</summary>
    public T? this[ulong word] => Find(word).Value;

    /// <summary>The value of <paramref name="word"/>, made when there is none.</summary>
    public T GetOrAdd(ulong word)
    {
        if (Find(word).Value is { } known)
        {
            return known;
        }

        // a quarter full at most, so that an absent word is met by an empty slot at once
        if (++_count * 4 > _slots.Length)
        {
            Grow();
        }

        var value = new T();
        Find(word) = (word, value);
        return value;
    }

    // an empty slot has no value; its word is never looked at
    private ref (ulong Word, T? Value) Find(ulong word)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        var slot = (int)word & mask;
        while (slots[slot].Value is not null && slots[slot].Word != word)
        {
            slot = (slot + 1) & mask;
        }

        return ref slots[slot];
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new (ulong, T?)[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot.Value is not null)
            {
                Find(slot.Word) = slot;
            }
        }
    }
}
