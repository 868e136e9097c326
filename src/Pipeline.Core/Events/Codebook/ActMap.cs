namespace Pipeline.Core.Events.Codebook;

/// <summary>What is said of acts, by <c>TYPE</c> or <c>TYPE/mode</c>.</summary>
/// <remarks>By type first: joining the two names for each question took longer than finding the answer.</remarks>
internal sealed class ActMap<T>
    where T : class
{
    private readonly Dictionary<string, List<Entry>> _byType = new(StringComparer.Ordinal);

    /// <summary>Says <paramref name="value"/> of an act; what was said of it before stands before it.</summary>
    public void Add(string act, T value)
    {
        var slash = act.IndexOf('/', StringComparison.Ordinal);
        var type = slash < 0 ? act : act[..slash];
        if (!_byType.TryGetValue(type, out var entries))
        {
            _byType[type] = entries = [];
        }

        entries.Add(new Entry(slash < 0 ? null : act[(slash + 1)..], value));
    }

    /// <summary>What was first said of acts of this type, or of this type and mode; null when nothing was.</summary>
    public T? Find(string type, string mode)
    {
        if (!_byType.TryGetValue(type, out var entries))
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (entry.Mode is null || entry.Mode == mode)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>All that was said of acts of this type, or of this type and mode, in order.</summary>
    public IEnumerable<T> Each(string type, string mode)
    {
        foreach (var entry in _byType.GetValueOrDefault(type) ?? [])
        {
            if (entry.Mode is null || entry.Mode == mode)
            {
                yield return entry.Value;
            }
        }
    }

    private sealed record Entry(string? Mode, T Value);
}
