namespace Pipeline.Local.Measuring;

/// <summary>Percentiles by nearest rank.</summary>
internal static class Spread
{
    /// <summary>The least value that a share (0 to 1) of all do not exceed.</summary>
    public static double At(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }
}
