using Pipeline.Core.Language;
using Pipeline.Core.Language.Entities;

namespace Pipeline.Core.Events.Merging;

/// <summary>
/// Whom a report leaves out because its article has named him before: <c>bị bắt hồi tháng 2</c>, told of the man whose sentence is
/// the news. He tells in which block the report is looked up; the record does not name him for it.
/// </summary>
internal sealed class LeftOutParty
{
    /// <summary>An act that the two are on both sides of says more than one that names both.</summary>
    private const int FacingWeight = 2;

    /// <summary>So many times as often as the host an article names the state that it is about.</summary>
    private const int AboutAnother = 3;

    private readonly IReadOnlyList<LocalEvent> _told;
    private readonly Lazy<Party?> _person;

    private LeftOutParty(IReadOnlyList<LocalEvent> told)
    {
        _told = told;
        _person = new Lazy<Party?>(OnlyPerson);
    }

    /// <summary>What one article tells.</summary>
    public static LeftOutParty In(IReadOnlyList<LocalEvent> article) => new(article);

    /// <summary>The report with the party that it leaves out, where the place or the article tells who that can be.</summary>
    public LocalEvent Complete(LocalEvent unit)
    {
        if (IsOfPost(unit) && !unit.Parties.Any(SameParty.IsNamedPerson))
        {
            return HolderOf(unit) is { } holder ? unit with { Actors = [holder], Mentions = [unit.Best with { Actors = [holder] }, .. unit.Mentions.Skip(1)] } : unit;
        }

        var party = unit.Actors.Count == 0 ? null
            : IsDoneToPerson(unit) ? _person.Value
            : IsBetweenStates(unit) && OwnSide(unit) is { } own ? Partner(unit, own)
            : null;
        return party is null ? unit : unit with { Recipients = [party], Mentions = [unit.Best with { Recipients = [party] }, .. unit.Mentions.Skip(1)] };
    }

    private static bool IsDoneToPerson(LocalEvent unit) => (unit.Type, unit.Mode) is ("COERCE", "arrest" or "deport") or ("SANCTION", "convict") or ("RETREAT", "release")
        && unit.Recipients.Count == 0 && !unit.Actors.Any(SameParty.IsNamedPerson);

    private static bool IsBetweenStates(LocalEvent unit) => (unit.Recipients.Count == 0 || IsEnvoySentHome(unit)) && unit.Type switch
    {
        "SANCTION" => unit.Mode != "convict",
        "AGREE" or "COOPERATE" => !AreToldBoth(unit),
        "CONSULT" => unit.Mode != "multilateral" && !AreToldBoth(unit),
        // the army and the rebels of one country leave nobody out
        "ASSAULT" => unit.Place is null && unit.Actors.Count == 1,
        _ => false,
    };

    // the army and the rebels of one country, a firm and its union: whoever hosts them takes no part
    private static bool AreToldBoth(LocalEvent unit) => unit.Actors.Where(party => !SameParty.IsNamedPerson(party)).DistinctBy(party => party.EntityId).Skip(1).Any();

    private static bool IsEnvoySentHome(LocalEvent unit) => unit is { Type: "SANCTION", Mode: "expel" } && unit.Recipients.All(IsStateless);

    /// <summary>A man of whom the report does not say of what state he is: the ambassador, the other president.</summary>
    private static bool IsStateless(Party party) => party.Country.Length == 0 && SameParty.IsNamedPerson(party);

    /// <summary>The one country or body that acts; null when it is more than one.</summary>
    private static string? OwnSide(LocalEvent unit)
    {
        var sides = unit.Actors.Where(party => !IsStateless(party)).Select(SideOf).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return sides.Count == 1 ? sides[0] : null;
    }

    private static string SideOf(Party party) => party.Country.Length > 0 ? party.Country : party.EntityId;

    private static bool IsOfPost(LocalEvent unit) => unit is { Type: "PERSONNEL" } or { Type: "RETREAT", Mode: "resign" };

    /// <summary>"Thị trưởng Nam Kinh bị sa thải", heading the story of the one man of that state who lost a post in it.</summary>
    private Party? HolderOf(LocalEvent unit)
    {
        var holders = _told.Where(u => u.Type == unit.Type && u.Mode == unit.Mode).SelectMany(u => u.Best.Actors)
            .Where(p => SameParty.IsNamedPerson(p) && unit.Actors.Any(own => PartyMatch.SameCountry(own, p))).DistinctBy(SameParty.KeyOf).Take(2).ToList();
        return holders.Count == 1 ? holders[0] : null;
    }

    /// <summary>The host, unless the article is about another state: who talks in Paris does so with France or with whom he came to see there.</summary>
    private Party? Partner(LocalEvent unit, string own)
    {
        var host = Host(unit, own);
        var other = unit.Actors.Any(IsStateless) ? null : OtherState(own);
        return host is null || (other is not null && WeightOf(other.Country, own) >= AboutAnother * Math.Max(1, WeightOf(host.Country, own))) ? other ?? host : host;
    }

    /// <summary>Who meets and signs abroad does so with those who live there.</summary>
    private static Party? Host(LocalEvent unit, string own) =>
        unit.Type is "CONSULT" or "AGREE" && unit.Place is { Country.Length: > 0 } place && place.Country != own ? State(place.Country) : null;

    private static Party State(string country) =>
        new() { RawText = country, Name = country, Kind = EntityKind.Country, Country = country, EntityId = EntityIds.Country(country) };

    /// <summary>The one man whom the article tells things done to.</summary>
    private Party? OnlyPerson()
    {
        var persons = _told.Where(u => u.Type is "COERCE" or "SANCTION" or "RETREAT" or "ASSAULT" or "ACCUSE")
            .Select(u => u.Best.Recipients.FirstOrDefault(SameParty.IsNamedPerson)).OfType<Party>()
            .DistinctBy(SameParty.KeyOf).Take(2).ToList();
        return persons.Count == 1 ? persons[0] : null;
    }

    /// <summary>Of the states that the article's other acts put beside the one that is named, the one most often there.</summary>
    private Party? OtherState(string own)
    {
        var others = _told.Where(u => u.Parties.Any(p => SideOf(p) == own))
            .SelectMany(u => u.Parties.Select(p => p.Country).Where(c => c.Length > 0 && c != own).Distinct(StringComparer.Ordinal).Select(c => (Country: c, Weight: WeightOf(u, own))))
            .GroupBy(x => x.Country, StringComparer.Ordinal)
            .Select(g => (Country: g.Key, Weight: g.Sum(x => x.Weight)))
            .OrderByDescending(x => x.Weight).ThenBy(x => x.Country, StringComparer.Ordinal)
            .Take(2).ToList();
        return others.Count == 1 || (others.Count == 2 && others[0].Weight > others[1].Weight) ? State(others[0].Country) : null;
    }

    private int WeightOf(string country, string own) =>
        _told.Where(u => u.Parties.Any(p => SideOf(p) == own) && u.Parties.Any(p => p.Country == country)).Sum(u => WeightOf(u, own));

    private static int WeightOf(LocalEvent unit, string own) =>
        unit.Recipients.Count > 0 && unit.Actors.Any(p => SideOf(p) == own) != unit.Recipients.Any(p => SideOf(p) == own) ? FacingWeight : 1;
}
