using System.Globalization;

namespace Pipeline.Stages.Query.Facets;

/// <summary>
/// Numbers of independent sources under which events are filed. Most events have one source, so filing the few with more lets
/// <c>minSources</c> read those alone.
/// </summary>
public static class SourceThresholds
{
    private static readonly int[] Steps = [2, 3, 5, 10, 20, 50];

    /// <summary>The facets of an event with that many sources.</summary>
    public static IEnumerable<Facet> ReachedBy(int sources) => Steps.Where(step => step <= sources).Select(Of);

    /// <summary>The narrowest facet that all events with at least that many sources have; null when every event may.</summary>
    public static Facet? Covering(int minSources)
    {
        var step = Steps.LastOrDefault(s => s <= minSources);
        return step == 0 ? null : Of(step);
    }

    /// <summary>Whether the facet that covers a number of sources is of that very number.</summary>
    public static bool IsStep(int minSources) => Steps.Contains(minSources);

    private static Facet Of(int step) => Facet.Of(FacetDimensions.Sources, step.ToString(CultureInfo.InvariantCulture));
}
