namespace Pipeline.Functions.Http.Parameters;

/// <summary>Values separated by commas.</summary>
internal static class ListedValues
{
    /// <summary>The values, trimmed, none empty.</summary>
    public static string[] Of(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The known values in their own spelling, or null when one is unknown or there is none.</summary>
    public static IReadOnlyList<string>? Known(string value, IReadOnlyCollection<string> known)
    {
        var values = Of(value).Select(v => known.FirstOrDefault(k => k.Equals(v, StringComparison.OrdinalIgnoreCase))).ToList();
        return values.Count == 0 || values.Contains(null) ? null : [.. values.Select(v => v!)];
    }
}
