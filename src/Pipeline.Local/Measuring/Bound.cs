namespace Pipeline.Local.Measuring;

/// <summary>What a figure must not fall below, or rise above. Bounds are only ever made stricter.</summary>
/// <param name="Min">Least allowed value, or null.</param>
/// <param name="Max">Greatest allowed value, or null.</param>
internal sealed record Bound(double? Min = null, double? Max = null)
{
    public bool Holds(double value) => (Min is not { } min || value >= min) && (Max is not { } max || value <= max);
}
