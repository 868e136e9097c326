using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>Whether the parties of two reports can be the same, and how well they agree.</summary>
internal static class PartyMatch
{
    /// <summary>A state named for its leader agrees, but says less than the leader's own name.</summary>
    private const double GenericWeight = 0.5;

    /// <summary>Agreement from 0; null when the two name different people for one country, or the roles are swapped.</summary>
    public static double? Score(LocalEvent left, LocalEvent right)
    {
        // Who attacked whom is what the parties dispute: an attack is the same one whoever is named as its author.
        var contradicts = left.Type == "ASSAULT"
            ? Contradicts(left.Recipients, right.Recipients)
            : Contradicts(left.Parties, right.Parties) || RolesSwapped(left, right);
        if (contradicts)
        {
            return null;
        }

        var others = right.Parties.ToList();
        double score = 0;
        foreach (var party in left.Parties)
        {
            score += others.Any(o => SameParty.Are(o, party)) ? 1
                : others.Any(o => SameCountry(o, party) && (IsGeneric(o) || IsGeneric(party))) ? GenericWeight
                : 0;
        }

        return score;
    }

    /// <summary>Whether they agree on two parties, each named alike in both.</summary>
    public static bool AreOfSameTwo(LocalEvent left, LocalEvent right) => Score(left, right) >= 2;

    /// <summary>Whether one state or person does it to one other in both, whoever speaks for them.</summary>
    public static bool AreOfSameSides(LocalEvent left, LocalEvent right) =>
        ShareState(left.Actors, right.Actors) && ShareState(left.Recipients, right.Recipients);

    /// <summary>Whether both name one man.</summary>
    public static bool SharePerson(LocalEvent left, LocalEvent right) =>
        left.Parties.Any(one => SameParty.IsNamedPerson(one) && right.Parties.Any(other => SameParty.Are(one, other)));

    /// <summary>Whether one party of the two sides is the same, or of the same state.</summary>
    public static bool ShareState(IEnumerable<Party> left, IReadOnlyCollection<Party> right) =>
        left.Any(one => right.Any(other => SameParty.Are(one, other) || SameCountry(one, other)));

    /// <summary>Number of parties that both name as the same entity.</summary>
    public static int Shared(LocalEvent left, LocalEvent right) => left.Parties.Count(party => right.Parties.Any(other => other.EntityId == party.EntityId));

    /// <summary>
    /// Whether both name more than the readers' own state, of which the news has many acts a day: another state, or a person, body
    /// or group.
    /// </summary>
    public static bool ShareMoreThanHome(LocalEvent left, LocalEvent right)
    {
        var shared = left.Parties.Where(party => right.Parties.Any(other => SameParty.Are(party, other) || (SameCountry(party, other) && (IsGeneric(party) || IsGeneric(other))))).ToList();
        return shared.Exists(party => !IsGeneric(party) && right.Parties.Any(other => SameParty.Are(party, other)))
            || shared.Exists(party => party.Country.Length > 0 && party.Country != HomeCountry.ReadersCode);
    }

    /// <summary>A party that stands for its whole state: the country itself, its government, an office without a name.</summary>
    public static bool IsGeneric(Party party) =>
        party.Kind == EntityKind.Country || party.Name.Length == 0 || (party.Kind == EntityKind.Organization && party.Office.Length > 0);

    /// <summary>Whether both are of one known country.</summary>
    public static bool SameCountry(Party left, Party right) => left.Country.Length > 0 && left.Country == right.Country;

    private static bool Contradicts(IEnumerable<Party> left, IEnumerable<Party> right)
    {
        var persons = NamedPersons(left);
        foreach (var (country, names) in NamedPersons(right))
        {
            if (persons.TryGetValue(country, out var here) && !here.Exists(one => names.Exists(other => SameParty.Are(one, other))))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, List<Party>> NamedPersons(IEnumerable<Party> parties) => parties
        .Where(SameParty.IsNamedPerson)
        .GroupBy(p => p.Country, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);

    /// <summary>"A trừng phạt B" is not "B trừng phạt A", though the block is the same.</summary>
    private static bool RolesSwapped(LocalEvent left, LocalEvent right)
    {
        // whom a thing is done to is the same man, whoever is taken for its author
        if (left.Recipients.Count == 0 || right.Recipients.Count == 0 || Persons(left.Recipients).Overlaps(Persons(right.Recipients)))
        {
            return false;
        }

        if (Persons(left.Actors).Overlaps(Persons(right.Recipients)) && !Persons(left.Actors).Overlaps(Persons(right.Actors)))
        {
            return true;
        }

        if (Persons(left.Recipients).Overlaps(Persons(right.Actors)) && !Persons(left.Actors).Overlaps(Persons(right.Actors)))
        {
            return true;
        }

        var (actors, otherActors) = (Sides(left.Actors), Sides(right.Actors));
        return actors.Count > 0 && otherActors.Count > 0 && !actors.Overlaps(otherActors)
            && (actors.Overlaps(Sides(right.Recipients)) || otherActors.Overlaps(Sides(left.Recipients)));
    }

    private static HashSet<string> Persons(IEnumerable<Party> parties) =>
        parties.Where(SameParty.IsNamedPerson).Select(p => p.EntityId).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Sides(IEnumerable<Party> parties) =>
        parties.Select(p => p.Country.Length > 0 ? p.Country : p.EntityId).ToHashSet(StringComparer.Ordinal);
}
