using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;

namespace Pipeline.Core.Events.Merging;

/// <summary>
/// Ids that people can read and tables can key: <c>consult-phone-2016-11-14-rus-usa-3f9a2c10</c>. Derived from content alone;
/// a further report of a dated event does not change it.
/// </summary>
internal static class EventIdentity
{
    public static string Of(string block, EventCluster cluster, string mode, IReadOnlyList<Party> parties, ISet<string> taken)
    {
        var day = cluster.Date.Start is { } start ? LocalDatePattern.Iso.Format(start) : "undated";
        var countries = parties.Select(p => p.Country).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(3);
        var slug = string.Join('-', new[] { cluster.Seed.Type, mode, day }.Concat(countries).Where(s => s.Length > 0)).ToLowerInvariant();
        var identity = $"{block}|{mode}|{day}|{(cluster.Date.IsKnown ? "" : UndatedKey(cluster))}|{string.Join('+', parties.Select(p => p.EntityId).Order(StringComparer.Ordinal))}";
        var id = $"{slug}-{Hash(identity)}";
        for (var ordinal = 2; !taken.Add(id); ordinal++)
        {
            id = $"{slug}-{Hash($"{identity}|{ordinal}")}";
        }

        return id;
    }

    /// <summary>Nothing but its first report tells an undated act from the next one.</summary>
    private static string UndatedKey(EventCluster cluster)
    {
        var first = cluster.Members.Min(LocalEvent.CanonicalOrder)!;
        return $"{first.Article.ArticleId}#{first.Id}";
    }

    private static string Hash(string identity) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 4));
}
