namespace Pipeline.Local.LanguageDouble;

/// <summary>Chooses which request meets which fault; seeded, so that a run can be repeated.</summary>
internal sealed class FaultDice(LanguageFaults faults)
{
    private readonly Random _random = new(faults.Seed);
    private readonly Lock _gate = new();

    public LanguageFaults Faults { get; set; } = faults;

    public LanguageFault? Next()
    {
        lock (_gate)
        {
            return Faults.Kinds.Count > 0 && _random.NextDouble() < Faults.Rate ? Faults.Kinds[_random.Next(Faults.Kinds.Count)] : null;
        }
    }
}
