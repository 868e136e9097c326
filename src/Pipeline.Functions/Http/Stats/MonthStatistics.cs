namespace Pipeline.Functions.Http.Stats;

/// <summary>Events of a month.</summary>
/// <param name="Month"><c>2016-11</c>; "" for events without a date.</param>
/// <param name="Total">All of them.</param>
/// <param name="Types">By codebook type.</param>
public sealed record MonthStatistics(string Month, int Total, IReadOnlyDictionary<string, int> Types);
