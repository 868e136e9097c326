namespace Pipeline.Stages.Query.Lists;

/// <summary>
/// Where the leaves of lists end, as far as this process has seen. A leaf that splits keeps its own row and adds rows before it, and
/// no row is ever removed, so what is known stays true and is at worst incomplete: a reader goes on to the leaf before by what the
/// leaf itself says.
/// </summary>
/// <param name="maxEnds">Ends kept before the memory starts anew.</param>
public sealed class KnownLeaves(int maxEnds)
{
    private readonly Lock _gate = new();

    private readonly Dictionary<ListName, List<string>> _lists = [];

    private int _count;

    /// <summary>The nearest known ends at or after a position, at most <paramref name="count"/>; every list's last is known.</summary>
    public IReadOnlyList<string> EndsFrom(ListName list, string position, int count)
    {
        lock (_gate)
        {
            if (!_lists.TryGetValue(list, out var ends))
            {
                return [ListPosition.Last];
            }

            var found = ends.BinarySearch(position, StringComparer.Ordinal);
            return [.. ends.Skip(found < 0 ? ~found : found).Append(ListPosition.Last).Take(count)];
        }
    }

    /// <summary>All known ends of a list, in order, its last left out.</summary>
    public IReadOnlyList<string> All(ListName list)
    {
        lock (_gate)
        {
            return _lists.TryGetValue(list, out var ends) ? [.. ends] : [];
        }
    }

    /// <summary>Adds what a leaf tells: where it ends and begins, and the ends that the last leaf of a list keeps.</summary>
    public void Learn(ListName list, PostingLeaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        var told = leaf.Others.Append(leaf.Lower).Append(leaf.Upper).Where(end => end is not (ListPosition.First or ListPosition.Last));
        lock (_gate)
        {
            foreach (var end in told)
            {
                Add(list, end);
            }

            if (_count > maxEnds)
            {
                _lists.Clear();
                _count = 0;
            }
        }
    }

    /// <summary>Forgets a list.</summary>
    public void Forget(ListName list)
    {
        lock (_gate)
        {
            _count -= _lists.Remove(list, out var ends) ? ends.Count : 0;
        }
    }

    private void Add(ListName list, string end)
    {
        if (!_lists.TryGetValue(list, out var ends))
        {
            _lists[list] = ends = [];
        }

        if (ends.BinarySearch(end, StringComparer.Ordinal) is < 0 and var gap)
        {
            ends.Insert(~gap, end);
            _count++;
        }
    }
}
