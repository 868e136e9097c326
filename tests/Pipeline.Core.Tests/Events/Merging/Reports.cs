using NodaTime;
using NodaTime.Text;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;

namespace Pipeline.Core.Tests.Events.Merging;

/// <summary>Builds reports in a few words: <c>Call("a1", "2016-11-14", "Putin Trump")</c>.</summary>
internal static class Reports
{
    private static readonly Dictionary<string, (string Name, string Country, EntityKind Kind)> Known = new(StringComparer.Ordinal)
    {
        ["Putin"] = ("Vladimir Putin", "RUS", EntityKind.Person),
        ["Lavrov"] = ("Sergey Lavrov", "RUS", EntityKind.Person),
        ["Trump"] = ("Donald Trump", "USA", EntityKind.Person),
        ["Tillerson"] = ("Rex Tillerson", "USA", EntityKind.Person),
        ["Russia"] = ("Russia", "RUS", EntityKind.Country),
        ["USA"] = ("United States", "USA", EntityKind.Country),
        ["Merkel"] = ("Angela Merkel", "DEU", EntityKind.Person),
        ["Hollande"] = ("Francois Hollande", "FRA", EntityKind.Person),
        ["Keita"] = ("Keita", "MLI", EntityKind.Person),
        ["Boubacar-Keita"] = ("Ibrahim Boubacar Keita", "MLI", EntityKind.Person),
        ["Nobody"] = ("Igor Ivanov", "", EntityKind.Person),
        ["Vietnam"] = ("Vietnam", "VNM", EntityKind.Country),
        ["Syria"] = ("Syria", "SYR", EntityKind.Country),
        ["Rebels"] = ("Free Syrian Army", "SYR", EntityKind.Group),
    };

    public static ReportedMention Mention(
        string article,
        string date,
        string actors,
        string type = "CONSULT",
        string mode = "phone",
        EventStatus status = EventStatus.Occurred,
        string published = "",
        string recipients = "",
        string place = "",
        string words = "",
        string id = "1",
        string duplicateOf = "",
        string wire = "",
        string publisher = "",
        string yearless = "",
        int anchor = 0,
        string told = "",
        string title = "",
        string because = "",
        bool lead = false)
    {
        var days = date.Split("..");
        var mention = new EventMention
        {
            Article = article,
            EventId = $"{article}#{id}",
            Type = type,
            Mode = mode,
            Cameo = "041",
            Status = status,
            DateStart = Day(days[0]),
            DateEnd = Day(days[^1]),
            DatePrecision = date.Length == 0 ? DatePrecision.Unknown : days.Length == 1 ? DatePrecision.Day : DatePrecision.Week,
            DateBasis = date.Length == 0 ? DateBasis.None : DateBasis.Explicit,
            DateText = told.Length > 0 ? told : date,
            YearlessMonth = yearless.Length == 0 ? null : int.Parse(yearless.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture),
            YearlessDay = yearless.Length == 0 ? null : int.Parse(yearless.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture),
            Actors = Parties(actors),
            Recipients = Parties(recipients),
            Place = place.Length == 0 ? null : new EventPlace(place.Split('/')[0], place.Split('/')[^1]),
            Anchor = new TextEvidence("điện đàm", anchor, anchor + 8),
            Evidence = new TextEvidence(words, 0, words.Length),
            NoEventBecause = because,
            IsLead = lead,
        };
        return new ReportedMention(mention, new ArticleReference
        {
            ArticleId = article,
            Title = title,
            PublishedAt = Day(published),
            DuplicateOf = duplicateOf,
            WireSource = wire,
            Publisher = publisher,
        });
    }

    public static LocalDate? Day(string text) => text.Length == 0 ? null : LocalDatePattern.Iso.Parse(text).Value;

    private static List<Party> Parties(string names) =>
    [
        .. names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n =>
        {
            var (name, country, kind) = Known[n];
            return new Party
            {
                RawText = n,
                Name = name,
                Kind = kind,
                Country = country,
                CountryName = kind == EntityKind.Country ? name : "",
                EntityId = kind == EntityKind.Country ? $"country:{country}" : $"person:{n.ToLowerInvariant()}",
            };
        }),
    ];
}
