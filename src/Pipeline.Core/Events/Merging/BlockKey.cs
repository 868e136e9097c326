using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>By what reports are held together that can be of one event: type × the parties.</summary>
/// <remarks>
/// Acts between states are keyed by the countries, so that "Putin and Trump" and "Russia and the United States" meet; acts inside
/// one country by the person they are about (the first named: reports differ in how many of the others they name); what names
/// nobody by country and year, since a block of all clashes in one country would grow without bound. Who did it is no part
/// of that key: an attack is claimed after it was first reported.
/// </remarks>
internal static class BlockKey
{
    private const string Multilateral = "multilateral";

    /// <summary>
    /// Acts on a person's body or office: the person tells them apart, whichever states are named with him. Words and measures
    /// against a leader are acts against his state.
    /// </summary>
    private static readonly HashSet<string> DoneToPersons = new(["ASSAULT", "COERCE", "RETREAT", "PERSONNEL"], StringComparer.Ordinal);

    /// <summary>Acts of a state, whether a report names it or who commands it (<c>tướng X ban bố thiết quân luật</c>): whom they are done to tells them apart, not who does them.</summary>
    private static readonly HashSet<string> DoneByStates = new(["COERCE", "MOBILIZE", "SANCTION", "CONCEDE", "AID"], StringComparer.Ordinal);

    /// <summary>The key of the block that the report belongs to.</summary>
    public static string Of(LocalEvent unit) => $"{unit.Type}|{PartiesKey(unit)}";

    /// <summary>Words and moves of one side: whom they are aimed at is told by one report and left out by the next; who speaks is always told.</summary>
    public static bool IsOfOneSide(string type) => SpokenActs.Are(type) || type is "MOBILIZE";

    /// <summary>Acts of one state of which a report may leave out to whom they are done.</summary>
    public static bool IsDoneToStates(LocalEvent unit) => unit.Type is "COERCE" or "CONCEDE" or "AID" || unit is { Type: "RETREAT", Mode: "withdraw" };

    private static string PartiesKey(LocalEvent unit)
    {
        if (unit.Mode == Multilateral && Bodies(unit, EntityKind.Organization) is { Length: > 0 } host)
        {
            return host;
        }

        // reports of a round of many differ in how many of them they name
        var countries = Countries(unit);
        if (unit.Type == "CONSULT" && countries.Count > (unit.Mode == Multilateral ? 1 : 2))
        {
            return $"many|{QuarterOf(unit)}";
        }

        // whoever commands those who fight is told by one report and left out by the next
        var isFight = unit.Type == "ASSAULT" && !unit.Best.Recipients.Any(SameParty.IsNamedPerson);
        if (DoneToPersons.Contains(unit.Type) && !isFight && !IsDoneByArms(unit) && AboutWhom(unit) is { } target)
        {
            return target;
        }

        // whom a march is aimed at is told by one report and left out by the next: all name the country
        if (unit.Type is "ASSAULT" or "PROTEST")
        {
            return $"{Target(unit)}|{YearOf(unit)}";
        }

        if (IsOfOneSide(unit.Type) && Side(unit) is { } side)
        {
            return $"{side}|{QuarterOf(unit)}";
        }

        // from whom a thing is seized, who is helped: told by one report, left out by the next
        if (IsDoneToStates(unit) && !unit.Best.Recipients.Any(SameParty.IsNamedPerson) && FirstCountry(unit.Actors) is { } doer)
        {
            return $"{doer}|{YearOf(unit)}";
        }

        // one report lists all who broke with a state, the next only the first of them
        if (unit.Type == "SANCTION" && countries.Count > 1 && FirstCountry(unit.Recipients) is { } punished)
        {
            return punished;
        }

        return countries.Count > 1 ? string.Join('-', countries)
            : AboutWhom(unit) ?? $"{About(unit, countries.FirstOrDefault() ?? "")}|{YearOf(unit)}";
    }

    // of the two states, whichever of their leaders a report names in their stead
    private static bool IsDoneByArms(LocalEvent unit) => unit is { Type: "RETREAT", Mode: "ceasefire" or "withdraw" or "disarm" };

    private static string? FirstCountry(IEnumerable<Party> side) =>
        side.Select(p => p.Country).Where(c => c.Length > 0).Order(StringComparer.Ordinal).FirstOrDefault();

    private static string? Side(LocalEvent unit) =>
        FirstCountry(unit.Actors)
        ?? unit.Actors.Where(p => p.Name.Length > 0).Select(p => p.EntityId).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Where an attack struck, else whom: one is always told, and both name the same country.</summary>
    private static string Target(LocalEvent unit) =>
        unit.Place is { Country.Length: > 0 } place ? place.Country
        : unit.Recipients.Concat(unit.Actors).Select(p => p.Country).FirstOrDefault(c => c.Length > 0) is { } country ? country
        : About(unit, "");

    /// <summary>What names neither country nor body nor place can be joined to nothing: it stays with its article.</summary>
    private static string About(LocalEvent unit, string country) =>
        country.Length > 0 ? country
        : Bodies(unit, EntityKind.Organization) is { Length: > 0 } organizations ? organizations
        : Bodies(unit, EntityKind.Group) is { Length: > 0 } groups ? groups
        : unit.Place is { Country.Length: > 0 } place ? place.Country
        : unit.Place?.Name ?? unit.Article.ArticleId;

    /// <summary>The person an act is done to, else who does it; both of two who act on each other.</summary>
    private static string? AboutWhom(LocalEvent unit)
    {
        var recipient = unit.Best.Recipients.FirstOrDefault(SameParty.IsNamedPerson);
        if (recipient is not null)
        {
            return SameParty.KeyOf(recipient);
        }

        if ((DoneByStates.Contains(unit.Type) || IsDoneByArms(unit)) && unit.Parties.Any(p => p.Country.Length > 0))
        {
            return null;
        }

        var actors = unit.Best.Actors.Where(SameParty.IsNamedPerson).Select(SameParty.KeyOf).Take(2).Order(StringComparer.Ordinal).ToList();
        return actors.Count == 0 ? null : string.Join('+', actors);
    }

    private static SortedSet<string> Countries(LocalEvent unit)
    {
        var countries = new SortedSet<string>(unit.Parties.Select(p => p.Country).Where(c => c.Length > 0), StringComparer.Ordinal);
        if (unit.Mode == "visit" && countries.Count == 1 && unit.Place is { Country.Length: > 0 } place)
        {
            // "Ông Trump tới Riyadh" and "chuyến thăm Ả-rập Xê-út của ông Trump" are one visit.
            countries.Add(place.Country);
        }

        return countries;
    }

    private static string Bodies(LocalEvent unit, EntityKind kind) => string.Join('+', unit.Parties
        .Where(p => p.Kind == kind && p.Name.Length > 0)
        .Select(p => p.EntityId)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal));

    private static string QuarterOf(LocalEvent unit) =>
        (unit.Date.Start ?? unit.Article.PublishedAt ?? unit.Article.ToldDay ?? unit.Bounds.Start) is { } day ? $"{day:uuuu}-{(day.Month + 2) / 3}" : "undated";

    private static string YearOf(LocalEvent unit)
    {
        var year = unit.Date.Start?.Year ?? unit.Article.PublishedAt?.Year ?? unit.Article.ToldDay?.Year ?? unit.Bounds.Start?.Year;
        return year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "undated";
    }
}
