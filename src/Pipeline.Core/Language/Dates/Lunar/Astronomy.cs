namespace Pipeline.Core.Language.Dates.Lunar;

/// <summary>New moons and the sun's longitude, for the calendar of UTC+7.</summary>
/// <remarks>
/// Formulas: J. Meeus, "Astronomical Algorithms" (mean new moon with its periodic terms; the sun's apparent longitude),
/// good to minutes, while a calendar needs the day. Times in Julian days.
/// </remarks>
internal static class Astronomy
{
    private const double SynodicMonth = 29.530588861;
    private const double FirstNewMoon = 2451550.09766;
    private const double HoursAhead = 7;

    /// <summary>Julian day number, in UTC+7, of new moon number <paramref name="k"/> (0 = 6 January 2000).</summary>
    public static int NewMoonDay(int k)
    {
        var t = k / 1236.85;
        var mean = FirstNewMoon + (SynodicMonth * k) + (0.00015437 * t * t) - (0.00000015 * t * t * t);
        var sun = Radians(2.5534 + (29.1053567 * k) - (0.0000014 * t * t));
        var moon = Radians(201.5643 + (385.81693528 * k) + (0.0107582 * t * t));
        var latitude = Radians(160.7108 + (390.67050284 * k) - (0.0016118 * t * t));
        var eccentricity = 1 - (0.002516 * t) - (0.0000074 * t * t);
        var correction =
            (-0.40720 * Math.Sin(moon)) + (0.17241 * eccentricity * Math.Sin(sun))
            + (0.01608 * Math.Sin(2 * moon)) + (0.01039 * Math.Sin(2 * latitude))
            + (0.00739 * eccentricity * Math.Sin(moon - sun)) - (0.00514 * eccentricity * Math.Sin(moon + sun))
            + (0.00208 * eccentricity * eccentricity * Math.Sin(2 * sun))
            - (0.00111 * Math.Sin(moon - (2 * latitude))) - (0.00057 * Math.Sin(moon + (2 * latitude)))
            + (0.00056 * eccentricity * Math.Sin((2 * moon) + sun)) - (0.00042 * Math.Sin(3 * moon))
            + (0.00042 * eccentricity * Math.Sin(sun + (2 * latitude)))
            + (0.00038 * eccentricity * Math.Sin(sun - (2 * latitude)));
        return LocalDay(mean + correction - DynamicalOffset(t));
    }

    /// <summary>Which twelfth of its yearly way (0 = 0–30° of longitude …) the sun is in at the start of a day in UTC+7.</summary>
    public static int SunSector(int julianDay)
    {
        var t = (julianDay - 0.5 - (HoursAhead / 24) - 2451545.0) / 36525;
        var anomaly = Radians(357.52911 + (35999.05029 * t) - (0.0001537 * t * t));
        var mean = 280.46646 + (36000.76983 * t) + (0.0003032 * t * t);
        var centre = ((1.914602 - (0.004817 * t) - (0.000014 * t * t)) * Math.Sin(anomaly))
            + ((0.019993 - (0.000101 * t)) * Math.Sin(2 * anomaly)) + (0.000289 * Math.Sin(3 * anomaly));
        var apparent = mean + centre - 0.00569 - (0.00478 * Math.Sin(Radians(125.04 - (1934.136 * t))));
        return (int)Math.Floor((((apparent % 360) + 360) % 360) / 30);
    }

    /// <summary>Number of the last new moon on or before a day.</summary>
    public static int LastNewMoon(int julianDay)
    {
        var k = (int)Math.Floor((julianDay - FirstNewMoon) / SynodicMonth) + 1;
        while (NewMoonDay(k) > julianDay)
        {
            k--;
        }

        return k;
    }

    // difference between dynamical and universal time, about a minute in our time
    private static double DynamicalOffset(double t) => (65 + (60 * t)) / 86400;

    private static int LocalDay(double julian) => (int)Math.Floor(julian + 0.5 + (HoursAhead / 24));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
