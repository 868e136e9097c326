using System.Diagnostics.CodeAnalysis;

namespace Pipeline.Stages.Batching;

/// <summary>What this process handled last, up to a total weight; the least recently used goes first. Thread-safe.</summary>
public sealed class RecentItems<T>(long maxWeight, Func<T, long> weigh)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, T Value)>> _byKey = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, T Value)> _byUse = new();
    private long _weight;

    public void Put(string key, T value)
    {
        lock (_lock)
        {
            RemoveHeld(key);
            if (weigh(value) > maxWeight / 4)
            {
                return; // one giant must not push out everything else
            }

            _byKey[key] = _byUse.AddFirst((key, value));
            _weight += weigh(value);
            while (_weight > maxWeight)
            {
                RemoveHeld(_byUse.Last!.Value.Key);
            }
        }
    }

    public bool TryGet(string key, [MaybeNullWhen(false)] out T value)
    {
        lock (_lock)
        {
            if (!_byKey.TryGetValue(key, out var node))
            {
                value = default;
                return false;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            value = node.Value.Value;
            return true;
        }
    }

    /// <summary>Gets and lets go.</summary>
    public bool TryTake(string key, [MaybeNullWhen(false)] out T value)
    {
        lock (_lock)
        {
            value = _byKey.TryGetValue(key, out var node) ? node.Value.Value : default;
            return RemoveHeld(key);
        }
    }

    public void Remove(string key)
    {
        lock (_lock)
        {
            RemoveHeld(key);
        }
    }

    private bool RemoveHeld(string key)
    {
        if (!_byKey.Remove(key, out var node))
        {
            return false;
        }

        _byUse.Remove(node);
        _weight -= weigh(node.Value.Value);
        return true;
    }
}
