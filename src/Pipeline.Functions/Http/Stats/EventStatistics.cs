namespace Pipeline.Functions.Http.Stats;

/// <summary>Events counted.</summary>
/// <param name="Total">All that fit.</param>
/// <param name="Complete">False when only the newest were counted.</param>
/// <param name="Months">By month of their first day, latest first; a last entry without a month holds events without a date.</param>
/// <param name="Types">By codebook type.</param>
public sealed record EventStatistics(int Total, bool Complete, IReadOnlyList<MonthStatistics> Months, IReadOnlyDictionary<string, int> Types);
