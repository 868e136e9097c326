namespace Pipeline.Local.Bench.Simulation;

/// <summary>A resource that serves one unit after the other at a fixed pace.</summary>
/// <param name="Name">How it is called in the table.</param>
internal sealed class RateServer(string name)
{
    private double _freeAt;

    public string Name { get; } = name;

    /// <summary>Seconds of work given to it so far; with more work than time, it is the bottleneck.</summary>
    public double Work { get; private set; }

    /// <summary>When work of <paramref name="seconds"/> that arrives at <paramref name="now"/> is done.</summary>
    public double Serve(double now, double seconds)
    {
        Work += seconds;
        _freeAt = Math.Max(_freeAt, now) + seconds;
        return _freeAt;
    }
}
