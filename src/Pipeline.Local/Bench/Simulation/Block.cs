namespace Pipeline.Local.Bench.Simulation;

/// <summary>One block: written by one writer at a time; reports that come while it is being written share the next write.</summary>
/// <param name="reports">Reports in it at the start.</param>
internal sealed class Block(double reports)
{
    private double _busyUntil;
    private double _nextUntil;

    /// <summary>Reports in it.</summary>
    public double Reports { get; private set; } = reports;

    /// <summary>Seconds for which it was held.</summary>
    public double Work { get; private set; }

    /// <summary>When a report that comes at <paramref name="now"/> is written, if a write takes <paramref name="seconds"/>.</summary>
    public double Write(double now, double seconds)
    {
        Reports++;
        if (now < _busyUntil && _nextUntil > _busyUntil)
        {
            return _nextUntil;
        }

        Work += seconds;
        if (now >= _nextUntil)
        {
            return _busyUntil = _nextUntil = now + seconds;
        }

        // The write under way ends first; this report opens the group after it.
        _busyUntil = _nextUntil;
        return _nextUntil = _busyUntil + seconds;
    }
}
