using System.Globalization;
using NodaTime.Text;

namespace Pipeline.Local.Bench.Query;

/// <summary>The queries that are timed: each filter alone and pairs of them, with other values each round.</summary>
internal static class QueryMix
{
    public static IReadOnlyList<(string Name, Func<int, string> Query)> All { get; } =
    [
        ("no filter", round => $"limit={20 + (round % 3)}"),
        ("date", Dates),
        ("type", round => $"type={Type(round)}"),
        ("actor", round => $"actor={Actor(round)}"),
        ("country", round => $"country={Country(round)}"),
        ("date and type", round => $"{Dates(round)}&type={Type(round)}"),
        ("date and actor", round => $"from={2013 + (round % 3)}&to={2015 + (round % 3)}&actor={Actor(round)}"),
        ("date and country", round => $"{Dates(round)}&country={Country(round)}"),
        ("type and actor", round => $"type={Type(round)}&actor={Actor(round)}"),
        ("type and country", round => $"type={Type(round)}&country={Country(round)}"),
        ("actor and country", round => $"actor={Actor(round)}&country={Country(0)}"),
        ("by sources", round => $"sort=sources&type={Type(round)}"),
    ];

    private static string Dates(int round)
    {
        var from = new NodaTime.LocalDate(2013, 2, 1).PlusDays(round * 173);
        return $"from={LocalDatePattern.Iso.Format(from)}&to={LocalDatePattern.Iso.Format(from.PlusDays(30))}";
    }

    private static string Type(int round) => new[] { "CONSULT", "AGREE", "ACCUSE", "SANCTION", "ASSAULT" }[round % 5];

    private static string Country(int round) => new[] { "VNM", "USA", "RUS", "THA", "TUR" }[round % 5];

    private static string Actor(int round) => Uri.EscapeDataString(SyntheticEvents.ActorName(round * round * (round < 6 ? 1 : 11)).ToString(CultureInfo.InvariantCulture));
}
