using NodaTime;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Entities;

namespace Pipeline.Stages.Tests.Query;

/// <summary>Events made up for query tests; the same number gives the same event.</summary>
public static class EventSamples
{
    public static readonly string[] Types = ["CONSULT", "AGREE", "SANCTION", "PROTEST"];

    private static readonly string[] Modes = ["phone", "visit", "meet", ""];

    private static readonly Party[] Parties =
    [
        Person("Vladimir Putin", "RUS", "president"),
        Person("Donald Trump", "USA", "president"),
        Country("VNM", "Vietnam"),
        Country("FRA", "France"),
        Person("Nguyễn Xuân Phúc", "VNM", "prime-minister"),
    ];

    public static NewsEvent Number(int number)
    {
        var start = number % 11 == 0 ? (LocalDate?)null : new LocalDate(2016, 1, 1).PlusDays(number * 7 % 700);
        var length = number % 9 == 0 ? 30 : 0;
        return new NewsEvent
        {
            EventId = $"sample-{number:d5}",
            Type = Types[number % Types.Length],
            Mode = Modes[number % 3 % Modes.Length],
            Status = (EventStatus)(number % 7),
            DateStart = start,
            DateEnd = start?.PlusDays(length),
            DatePrecision = start is null ? DatePrecision.Unknown : length == 0 ? DatePrecision.Day : DatePrecision.Month,
            Actors = [Parties[number % Parties.Length]],
            Recipients = number % 4 == 0 ? [] : [Parties[number / 5 % Parties.Length]],
            Place = number % 6 == 0 ? new("Lima", "PER") : null,
            Topics = number % 8 == 0 ? ["Syria"] : [],
            Articles = [Report(number)],
            NArticles = 1 + (number % 5),
            NIndependent = 1 + (number % 4),
            Confidence = number % 100 / 100.0,
            FirstReported = new LocalDate(2016, 1, 2).PlusDays(number % 600),
            LastReported = new LocalDate(2016, 1, 3).PlusDays(number % 600),
        };
    }

    public static IEnumerable<NewsEvent> Numbers(int from, int count) => Enumerable.Range(from, count).Select(Number);

    private static EventReport Report(int number) => new()
    {
        ArticleId = $"article-{number}",
        Title = number % 10 == 0 ? "Điện đàm về Syria" : $"Bản tin số {number}",
        Anchor = new("điện đàm", 0, 8),
        Evidence = new($"Hai nhà lãnh đạo trao đổi lần {number}.", 0, 30),
    };

    private static Party Person(string name, string country, string office) =>
        new() { RawText = name, Name = name, Kind = EntityKind.Person, Country = country, Office = office, EntityId = EntityIds.Person(name) };

    private static Party Country(string code, string name) =>
        new() { RawText = name, Name = name, Kind = EntityKind.Country, Country = code, CountryName = name, EntityId = EntityIds.Country(code) };
}
