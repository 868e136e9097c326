using System.Globalization;

namespace Pipeline.Stages.Query.Lists;

/// <summary>Counts by month and type of a leaf's events, kept beside its content: a timeline reads these instead of events.</summary>
public static class LeafSummary
{
    /// <summary>Month number of events without a date.</summary>
    public const int Undated = 0;

    /// <summary><c>201611:AGREE=1,CONSULT=3;0:CONSULT=1</c>; months as <c>yyyymm</c>.</summary>
    public static string Of(IEnumerable<Posting> postings) => string.Join(';', postings
        .GroupBy(p => p.Event.Start / 100)
        .Select(month => $"{month.Key.ToString(CultureInfo.InvariantCulture)}:{Types(month)}"));

    /// <summary>The counts of a summary.</summary>
    public static IEnumerable<(int Month, string Type, int Count)> Parse(string summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        foreach (var month in summary.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = month.IndexOf(':');
            var number = int.Parse(month.AsSpan(0, colon), CultureInfo.InvariantCulture);
            foreach (var type in month[(colon + 1)..].Split(','))
            {
                var equals = type.IndexOf('=');
                yield return (number, type[..equals], int.Parse(type.AsSpan(equals + 1), CultureInfo.InvariantCulture));
            }
        }
    }

    private static string Types(IEnumerable<Posting> month) => string.Join(',', month
        .GroupBy(p => p.Event.Type)
        .OrderBy(t => t.Key, StringComparer.Ordinal)
        .Select(t => $"{t.Key}={t.Count().ToString(CultureInfo.InvariantCulture)}"));
}
