using NodaTime;
using NodaTime.Text;
using Pipeline.Core.Language;

namespace Pipeline.Core.Tests.Language.Dates;

/// <summary>Writes a date as tests and rule examples do: <c>words = 2017-02-09T20:30</c>, <c>= 2017-02-01..2017-02-10 month</c>, <c>= ?</c>.</summary>
internal static class DateNotation
{
    public static string Of(DateMention date)
    {
        if (date.Start is not { } start || date.End is not { } end)
        {
            return $"{date.Text} = {Open(date)}{Time(date)}";
        }

        var days = start == end ? Iso(start) : $"{Iso(start)}..{Iso(end)}";
        var precision = date.Precision == DatePrecision.Day ? "" : $" {date.Precision.ToString().ToLowerInvariant()}";
        return $"{date.Text} = {days}{Time(date)}{precision}";
    }

    private static string Open(DateMention date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => $"--{month:00}-{day:00}",
        ({ } month, null) => $"--{month:00}",
        (null, { } day) => $"---{day:00}",
        _ => "?",
    };

    private static string Time(DateMention date) => date.TimeStart is { } time ? "T" + LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time) : "";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
