using NodaTime;

namespace Pipeline.Stages.Query.Lists;

/// <summary>Days as <c>yyyymmdd</c> integers, 0 for an unknown day: compact in packed rows and ordered.</summary>
public static class DayNumber
{
    /// <summary>The number of no day.</summary>
    public const int Unknown = 0;

    private const int Highest = 99_999_999;

    /// <summary>20161114 for 14 November 2016.</summary>
    public static int Of(LocalDate? day) => day is { } d ? (d.Year * 10_000) + (d.Month * 100) + d.Day : Unknown;

    /// <summary>Eight digits that order later days first.</summary>
    public static string Inverted(int number) => (Highest - number).ToString("D8", System.Globalization.CultureInfo.InvariantCulture);
}
