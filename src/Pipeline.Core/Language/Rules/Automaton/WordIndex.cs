namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A read-only map from word identity to positions: open addressing, one probe for nearly every word that is absent.</summary>
internal sealed class WordIndex
{
    private readonly ulong[] _keys;
    private readonly int[][] _values;
    private readonly int _mask;

    public WordIndex(IEnumerable<(ulong Word, int Position)> entries)
    {
        var groups = entries.GroupBy(entry => entry.Word, entry => entry.Position).ToList();
        var size = 16;
        while (size < groups.Count * 4)
        {
            size *= 2;
        }

        _keys = new ulong[size];
        _values = new int[size][];
        _mask = size - 1;
        foreach (var group in groups)
        {
            var slot = Find(group.Key);
            _keys[slot] = group.Key;
            _values[slot] = [.. group];
        }
    }

    public ReadOnlySpan<int> this[ulong word] => _values[Find(word)];

    // an empty slot has no values; a word whose hash is 0 would merely share it
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
