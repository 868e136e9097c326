namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A map from word identity that is filled once and then read: open addressing, one probe for nearly every word that is absent.</summary>
internal sealed class WordIndex<T>
    where T : class, new()
{
    private const int FewestSlots = 4;

    private ulong[] _keys = new ulong[FewestSlots];
    private T?[] _values = new T?[FewestSlots];
    private int _count;

    /// <summary>The value of <paramref name="word"/>, or null.</summary>
    public T? this[ulong word] => _values[Find(word)];

    /// <summary>The value of <paramref name="word"/>, made when there is none.</summary>
    public T GetOrAdd(ulong word)
    {
        if (_values[Find(word)] is { } known)
        {
            return known;
        }

        // a quarter full at most, so that an absent word is met by an empty slot at once
        if (++_count * 4 > _keys.Length)
        {
            Grow();
        }

        var slot = Find(word);
        _keys[slot] = word;
        return _values[slot] = new T();
    }

    // an empty slot has no value; its key is never looked at
    private int Find(ulong word)
    {
        var mask = _keys.Length - 1;
        var slot = (int)word & mask;
        while (_values[slot] is not null && _keys[slot] != word)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        _keys = new ulong[keys.Length * 2];
        _values = new T?[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (values[i] is { } value)
            {
                var slot = Find(keys[i]);
                _keys[slot] = keys[i];
                _values[slot] = value;
            }
        }
    }
}
