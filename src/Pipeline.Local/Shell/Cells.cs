using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Pipeline.Core.Events;

namespace Pipeline.Local.Shell;

/// <summary>Record values as table and CSV cells; names equal those of the JSON records.</summary>
internal static class Cells
{
    public static string Day(LocalDate? day) => day is { } value ? LocalDatePattern.Iso.Format(value) : "";

    public static string Time(LocalTime? time) =>
        time is { } value ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(value) : "";

    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string Parties(IEnumerable<Party> parties) => string.Join("; ", parties.Select(PartyName));

    private static string PartyName(Party party) =>
        party.Name.Length > 0 ? party.Name
        : party.Office.Length > 0 ? $"{party.CountryName}/{party.Office}"
        : party.RawText;
}
