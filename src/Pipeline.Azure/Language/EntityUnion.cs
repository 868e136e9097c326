using Pipeline.Core.Language;
using Pipeline.Core.Language.Entities;

namespace Pipeline.Azure.Language;

/// <summary>
/// Embedded and service entities combined: where they overlap the embedded reading stays (it resolves titles, aliases and
/// offices) and is marked as found by both; what only the service found widens coverage.
/// </summary>
public static class EntityUnion
{
    /// <summary>Below this the service itself is unsure. Range 0–1.</summary>
    private const double LeastConfidence = 0.6;

    private const string Both = "embedded+azure";
    private const string Service = "azure";

    public static IReadOnlyList<EntityMention> Combine(IReadOnlyList<EntityMention> embedded, IEnumerable<ServiceEntity> service)
    {
        ArgumentNullException.ThrowIfNull(embedded);
        ArgumentNullException.ThrowIfNull(service);
        var combined = embedded.ToList();
        foreach (var entity in service.Where(e => e.Confidence >= LeastConfidence && KindOf(e) is not null))
        {
            var known = combined.FindIndex(e => e.Span.Overlaps(entity.Span));
            if (known < 0)
            {
                combined.Add(Mention(entity));
            }
            else if (combined[known].FoundBy == "embedded")
            {
                combined[known] = combined[known] with { FoundBy = Both };
            }
        }

        return [.. combined.OrderBy(e => e.Span)];
    }

    private static EntityMention Mention(ServiceEntity entity)
    {
        var kind = KindOf(entity)!.Value;
        return new EntityMention
        {
            Span = entity.Span,
            Text = entity.Text,
            NameSpan = entity.Span,
            Kind = kind,
            Name = entity.Text,
            EntityId = EntityIds.Named(kind, entity.Text),
            Rule = "azure-language",
            FoundBy = Service,
        };
    }

    /// <summary>Roles, quantities, dates and the like are the embedded rules' business.</summary>
    private static EntityKind? KindOf(ServiceEntity entity) => entity.Category switch
    {
        "Person" => EntityKind.Person,
        "Organization" => EntityKind.Organization,
        "Location" => EntityKind.Place,
        _ => null,
    };
}
