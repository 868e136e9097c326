namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A read-only map from word identity: open addressing, one probe for nearly every word that is absent.</summary>
internal sealed class WordIndex<T>
    where T : class
{
    private readonly ulong[] _keys;
    private readonly T?[] _values;
    private readonly int _mask;

    public WordIndex(IEnumerable<(ulong Word, T Value)> entries)
    {
        var all = entries.ToList();
        var size = 4;
        while (size < all.Count * 4)
        {
            size *= 2;
        }

        _keys = new ulong[size];
        _values = new T[size];
        _mask = size - 1;
        foreach (var (word, value) in all)
        {
            var slot = Find(word);
            _keys[slot] = word;
            _values[slot] = value;
        }
    }

    /// <summary>The value of <paramref name="word"/>, or null.</summary>
    public T? this[ulong word] => _values[Find(word)];

    // an empty slot has no value; its key is never looked at
    private int Find(ulong word)
    {
        var slot = (int)word & _mask;
        while (_values[slot] is not null && _keys[slot] != word)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
