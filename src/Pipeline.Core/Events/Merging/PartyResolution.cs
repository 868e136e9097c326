using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>The parties of a merged event out of what each report names.</summary>
internal static class PartyResolution
{
    /// <summary>A party that fewer than this share of the reports name is taken for a slip of one of them.</summary>
    private const double LeastShare = 0.25;

    /// <summary>Supported parties, the leader instead of the state he speaks for; ordered by support, then id.</summary>
    public static IReadOnlyList<Party> Resolve(IReadOnlyList<LocalEvent> members, Func<LocalEvent, IReadOnlyList<Party>> side)
    {
        var named = members.Where(m => side(m).Count > 0).ToList();
        var supported = named
            .SelectMany(m => side(m).Select(p => (Party: p, m.Article.ArticleId)))
            .GroupBy(x => x.Party.EntityId, StringComparer.Ordinal)
            .Select(g => (Party: Fullest(g.Select(x => x.Party)), Support: g.Select(x => x.ArticleId).Distinct(StringComparer.Ordinal).Count()))
            .Where(x => x.Support >= LeastShare * named.Count)
            .OrderByDescending(x => x.Support)
            .ThenBy(x => x.Party.EntityId, StringComparer.Ordinal)
            .ToList();
        var parties = supported.ConvertAll(x => x.Party);
        return [.. parties.Where(p => !IsSubsumed(p, parties) && !IsOrganOf(p, parties, named, side))];
    }

    /// <summary>"Nga lên án", and elsewhere "Bộ Ngoại giao Nga lên án": the organ is dropped beside its state unless some report names both.</summary>
    private static bool IsOrganOf(Party party, List<Party> all, List<LocalEvent> named, Func<LocalEvent, IReadOnlyList<Party>> side) =>
        party is { Kind: EntityKind.Organization, Office.Length: > 0, Country.Length: > 0 } && all.Exists(state => state.Kind == EntityKind.Country && state.Country == party.Country
            && !named.Exists(local => side(local).Any(p => p.EntityId == party.EntityId) && side(local).Any(p => p.EntityId == state.EntityId)));

    /// <summary>A last name is dropped beside the full one. A state is dropped beside its named leader only when some report names the leader in its stead.</summary>
    private static bool IsSubsumed(Party party, IEnumerable<Party> all) =>
        all.Any(other => SameParty.IsShortFor(party, other)) || (PartyMatch.IsGeneric(party) && party.Country.Length > 0 && all.Any(other =>
            other.EntityId != party.EntityId && other.Kind == EntityKind.Person && other.Country == party.Country
            && !PartyMatch.IsGeneric(other)));

    private static Party Fullest(IEnumerable<Party> parties) => parties
        .OrderByDescending(p => p.Name.Length)
        .ThenByDescending(p => p.Office.Length)
        .ThenBy(p => p.RawText, StringComparer.Ordinal)
        .First();
}
