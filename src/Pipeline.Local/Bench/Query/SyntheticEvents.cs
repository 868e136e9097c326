using System.Globalization;
using NodaTime;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Entities;

namespace Pipeline.Local.Bench.Query;

/// <summary>
/// Made-up events in the proportions of news: few actors and countries in most events, many in few; two sentences of evidence.
/// The same number gives the same event, and a higher number is a later day.
/// </summary>
internal static class SyntheticEvents
{
    public const int EventsADay = 40;

    private const int Actors = 6000;

    private static readonly LocalDate First = new(2013, 1, 1);

    private static readonly string[] Types = ["CONSULT", "AGREE", "SUPPORT", "ACCUSE", "REQUEST", "SANCTION", "PROTEST", "COERCE", "ASSAULT", "AID", "STATE", "PERSONNEL"];

    private static readonly string[] Modes = ["phone", "visit", "meet", "negotiate", ""];

    private static readonly string[] Countries = ["VNM", "USA", "CHN", "RUS", "JPN", "FRA", "DEU", "GBR", "KOR", "IND", "UKR", "SYR", "IRN", "ISR", "THA", "LAO", "KHM", "PHL", "AUS", "CAN", "BRA", "MEX", "ZAF", "EGY", "TUR"];

    public static NewsEvent Number(int number)
    {
        var draws = new Random(number);
        var day = First.PlusDays(number / EventsADay);
        var source = ActorOf(draws);
        return new NewsEvent
        {
            EventId = string.Create(CultureInfo.InvariantCulture, $"bench-{number:d6}"),
            Type = Types[Skewed(draws, Types.Length)],
            Mode = Modes[draws.Next(Modes.Length)],
            Status = draws.Next(10) switch { 0 => EventStatus.Planned, 1 => EventStatus.Ongoing, _ => EventStatus.Occurred },
            DateStart = draws.Next(12) == 0 ? null : day,
            DateEnd = draws.Next(25) == 0 ? day.PlusDays(20) : day,
            DatePrecision = DatePrecision.Day,
            Actors = [source],
            Recipients = draws.Next(3) == 0 ? [] : [ActorOf(draws)],
            Place = draws.Next(2) == 0 ? null : new(string.Create(CultureInfo.InvariantCulture, $"Place {Skewed(draws, 800)}"), source.Country),
            Topics = draws.Next(4) == 0 ? [string.Create(CultureInfo.InvariantCulture, $"topic {Skewed(draws, 300)}")] : [],
            Articles = [Report(number, day, draws)],
            NArticles = 1,
            NIndependent = 1 + (draws.Next(6) == 0 ? draws.Next(8) : 0),
            Confidence = draws.Next(40, 99) / 100.0,
            FirstReported = day,
            LastReported = day.PlusDays(draws.Next(3)),
            Analyzer = "bench",
        };
    }

    /// <summary>Name of the actor of a rank: 0 is in the most events.</summary>
    public static string ActorName(int rank) => string.Create(CultureInfo.InvariantCulture, $"Nhân vật Số {rank}");

    private static Party ActorOf(Random draws)
    {
        var rank = Skewed(draws, Actors);
        return new()
        {
            RawText = ActorName(rank),
            Name = ActorName(rank),
            Kind = EntityKind.Person,
            Country = Countries[rank % Countries.Length],
            Office = rank < 50 ? "president" : "",
            EntityId = EntityIds.Person(ActorName(rank)),
        };
    }

    /// <summary>Ranks as words and names have them: the first often, most seldom.</summary>
    private static int Skewed(Random draws, int count) => (int)(Math.Pow(count + 1, draws.NextDouble()) - 1);

    private static EventReport Report(int number, LocalDate day, Random draws)
    {
        var sentence = string.Create(CultureInfo.InvariantCulture, $"Hai bên đã trao đổi về vấn đề số {draws.Next(5000)} và thống nhất tiếp tục thúc đẩy hợp tác trong lĩnh vực {draws.Next(300)} trong thời gian tới.");
        return new()
        {
            ArticleId = string.Create(CultureInfo.InvariantCulture, $"bench-article-{number:d6}"),
            Title = string.Create(CultureInfo.InvariantCulture, $"Bản tin số {number} về lĩnh vực {draws.Next(300)}"),
            Publisher = "Báo Thử Nghiệm",
            PublishedAt = day,
            IsIndependent = true,
            Anchor = new("trao đổi", 11, 19),
            Evidence = new(sentence, 0, sentence.Length),
        };
    }
}
