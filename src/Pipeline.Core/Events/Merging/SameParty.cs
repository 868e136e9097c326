using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>Whether two reports mean one party: the same entity, or a man whom one report calls by his last name alone.</summary>
internal static class SameParty
{
    public static bool Are(Party left, Party right) =>
        left.EntityId == right.EntityId || (IsNamedPerson(left) && IsNamedPerson(right) && AgreeOnCountry(left, right) && (EndsWith(left, right) || EndsWith(right, left)));

    /// <summary>What all reports of a person share: the last name, and the whole name at home, where the last one is everybody's.</summary>
    public static string KeyOf(Party person) =>
        person.Country == HomeCountry.ReadersCode ? person.EntityId : "~" + person.EntityId[(person.EntityId.LastIndexOfAny(['-', ':']) + 1)..];

    /// <summary>Whether <paramref name="other"/> is the same man by a longer name.</summary>
    public static bool IsShortFor(Party party, Party other) =>
        other.EntityId.Length > party.EntityId.Length && IsNamedPerson(party) && Are(party, other);

    /// <summary>Whether it is a person whose name is told.</summary>
    public static bool IsNamedPerson(Party party) => party.Kind == EntityKind.Person && party.Name.Length > 0;

    private static bool AgreeOnCountry(Party left, Party right) => left.Country != HomeCountry.ReadersCode && right.Country != HomeCountry.ReadersCode
        && (left.Country == right.Country || left.Country.Length == 0 || right.Country.Length == 0);

    private static bool EndsWith(Party full, Party last)
    {
        var name = last.EntityId.AsSpan(last.EntityId.IndexOf(':') + 1);
        return full.EntityId.Length > name.Length + 1 && full.EntityId.AsSpan().EndsWith(name, StringComparison.Ordinal) && full.EntityId[^(name.Length + 1)] == '-';
    }
}
