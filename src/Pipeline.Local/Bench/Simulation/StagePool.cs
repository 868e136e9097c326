namespace Pipeline.Local.Bench.Simulation;

/// <summary>One queue function: its queue, its instances, and the core time they have.</summary>
internal sealed class StagePool(StageCost cost)
{
    private double _coreFreeAt;

    public StageCost Cost { get; } = cost;

    /// <summary>Times at which articles dropped that wait here.</summary>
    public Queue<double> Waiting { get; } = new();

    public int Active { get; set; }

    public int Instances { get; set; } = 1;

    public int MostInstances { get; set; } = 1;

    /// <summary>Core seconds used.</summary>
    public double Work { get; private set; }

    /// <summary>When the cores of this function's instances have done one article that comes now.</summary>
    public double Compute(double now, double cores, double hostMilliseconds)
    {
        var seconds = (Cost.CpuMilliseconds + hostMilliseconds) / 1000;
        Work += seconds;
        _coreFreeAt = Math.Max(_coreFreeAt, now) + (seconds / (Instances * cores));
        return Math.Max(_coreFreeAt, now + (seconds / Math.Min(cores, 1)));
    }
}
