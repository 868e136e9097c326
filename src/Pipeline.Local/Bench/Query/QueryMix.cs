using System.Globalization;
using NodaTime.Text;

namespace Pipeline.Local.Bench.Query;

/// <summary>The queries that are timed: each filter alone, all pairs of the frequent ones, every order, words.</summary>
internal static class QueryMix
{
    private static readonly (string Name, Func<int, string> Query)[] Paired =
    [
        ("date", Dates),
        ("type", round => $"type={Type(round)}"),
        ("actor", round => $"actor={Actor(round)}"),
        ("country", round => $"country={Country(round)}"),
    ];

    private static readonly (string Name, Func<int, string> Query)[] Single =
    [
        ("mode", round => $"mode={new[] { "phone", "visit", "meet", "negotiate" }[round % 4]}"),
        ("status", round => $"status={new[] { "occurred", "planned", "ongoing" }[round % 3]}"),
        ("place", round => $"place={Uri.EscapeDataString($"Place {round * round}")}"),
        ("topic", round => $"topic={Uri.EscapeDataString($"topic {round * round}")}"),
        ("sources", round => $"minSources={1 + (round % 6)}"),
    ];

    public static IReadOnlyList<QueryKind> All { get; } = [.. Kinds()];

    private static IEnumerable<QueryKind> Kinds()
    {
        yield return new("no filter", round => $"limit={20 + round}");
        foreach (var (name, query) in Paired.Concat(Single))
        {
            yield return new(name, Twenty(query));
        }

        for (var first = 0; first < Paired.Length; first++)
        {
            foreach (var second in Paired[(first + 1)..])
            {
                var one = Paired[first];
                yield return new($"{one.Name} and {second.Name}", Twenty(round => $"{one.Query(round)}&{second.Query((2 * round) + 1)}"));
            }
        }

        foreach (var sort in new[] { "reported", "confidence", "sources" })
        {
            yield return new($"by {sort}", Twenty(round => $"sort={sort}&type={Type(round)}"), IsBounded: false);
            yield return new($"actor by {sort}", Twenty(round => $"sort={sort}&actor={Actor(round)}"), IsBounded: false);
        }

        yield return new("words", Twenty(round => $"q={Uri.EscapeDataString($"lĩnh vực {round * 23}")}"), IsBounded: false);
        yield return new("words of a country", Twenty(round => $"q={round * 23}&country={Country(round)}"), IsBounded: false);
    }

    /// <summary>A page of 20; the round makes no query the repetition of another, which caches would answer.</summary>
    private static Func<int, string> Twenty(Func<int, string> query) => round => $"{query(round)}&limit=20";

    /// <summary>Months all over the stored years.</summary>
    private static string Dates(int round)
    {
        var from = new NodaTime.LocalDate(2013, 2, 1).PlusDays(round * 173);
        return $"from={LocalDatePattern.Iso.Format(from)}&to={LocalDatePattern.Iso.Format(from.PlusDays(30))}";
    }

    private static string Type(int round) => new[] { "CONSULT", "AGREE", "ACCUSE", "SANCTION", "ASSAULT" }[round % 5];

    private static string Country(int round) => new[] { "VNM", "USA", "RUS", "THA", "TUR" }[round % 5];

    /// <summary>From those in the most events to those in hardly any.</summary>
    private static string Actor(int round) => Uri.EscapeDataString(SyntheticEvents.ActorName(round * round * (round < 6 ? 1 : 11)).ToString(CultureInfo.InvariantCulture));
}
