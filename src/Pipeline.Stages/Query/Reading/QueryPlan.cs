using Pipeline.Stages.Query.Facets;

namespace Pipeline.Stages.Query.Reading;

/// <summary>Which lists a query walks; what they hold beyond the query is filtered from what the lists keep.</summary>
/// <param name="Driver">Every event that fits stands in the list of one of these facets.</param>
/// <param name="IsExact">Whether, dates aside, every event of these lists fits and stands in one of them alone: then they need only be counted.</param>
/// <param name="IsFrequent">Whether the driver's lists can be so long that ordering them by anything but the date needs a list of its own.</param>
public sealed record QueryPlan(IReadOnlyList<Facet> Driver, bool IsExact, bool IsFrequent);
