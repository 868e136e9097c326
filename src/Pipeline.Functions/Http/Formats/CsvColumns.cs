using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;

namespace Pipeline.Functions.Http.Formats;

/// <summary>The columns of CSV. Several values in one cell are separated by a semicolon and a space.</summary>
public static class CsvColumns
{
    public static IReadOnlyList<Column<NewsEvent>> All { get; } =
    [
        new("eventId", "stable id", e => e.EventId),
        new("type", "codebook type", e => e.Type),
        new("mode", "codebook mode, or empty", e => e.Mode),
        new("cameo", "CAMEO code, leading zeros kept", e => e.Cameo),
        new("status", "latest status that reports establish", e => Name(e.Status)),
        new("polarity", "affirmed or negated", e => Name(e.Polarity)),
        new("dateStart", "first day, ISO 8601; empty when unknown", e => Day(e.DateStart)),
        new("dateEnd", "last day, inclusive", e => Day(e.DateEnd)),
        new("datePrecision", "day, week, month, year or unknown", e => Name(e.DatePrecision)),
        new("dateBasis", "how the date was arrived at", e => Name(e.DateBasis)),
        new("actors", "canonical names of the actors; an office as COUNTRY/office", e => Parties(e.Actors)),
        new("actorCountries", "ISO 3166-1 alpha-3 codes of the actors", e => Countries(e.Actors)),
        new("recipients", "canonical names of the recipients", e => Parties(e.Recipients)),
        new("recipientCountries", "ISO 3166-1 alpha-3 codes of the recipients", e => Countries(e.Recipients)),
        new("place", "where it happened, or empty", e => e.Place?.Name ?? ""),
        new("placeCountry", "ISO 3166-1 alpha-3 code of the place", e => e.Place?.Country ?? ""),
        new("topics", "what it was about", e => string.Join("; ", e.Topics)),
        new("nArticles", "articles that report it", e => e.NArticles.ToString(CultureInfo.InvariantCulture)),
        new("nIndependent", "independent sources among them", e => e.NIndependent.ToString(CultureInfo.InvariantCulture)),
        new("confidence", "0 to 1", e => e.Confidence.ToString("0.###", CultureInfo.InvariantCulture)),
        new("firstReported", "day of the first dated report", e => Day(e.FirstReported)),
        new("lastReported", "day of the last dated report", e => Day(e.LastReported)),
        new("title", "title of the first report", e => e.Articles.Count > 0 ? e.Articles[0].Title : ""),
        new("url", "address of the first report, or empty", e => e.Articles.Count > 0 ? e.Articles[0].Url : ""),
        new("evidence", "the sentence of the first report", e => e.Articles.Count > 0 ? e.Articles[0].Evidence.Text : ""),
        new("dateText", "the words the date came from; without a date those that tell a day of an unknown year", e => e.DateText),
    ];

    /// <summary>A party as people read it.</summary>
    public static string NameOf(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party switch
        {
            { Name.Length: > 0 } => party.Name,
            { Office.Length: > 0 } => $"{party.Country}/{party.Office}",
            _ => party.RawText,
        };
    }

    private static string Parties(IEnumerable<Party> parties) => string.Join("; ", parties.Select(NameOf));

    private static string Countries(IEnumerable<Party> parties) =>
        string.Join("; ", parties.Select(p => p.Country).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal));

    private static string Day(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : "";

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
