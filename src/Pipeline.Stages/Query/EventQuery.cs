using NodaTime;
using Pipeline.Stages.Query.Facets;

namespace Pipeline.Stages.Query;

/// <summary>What to look for. Every part narrows the answer.</summary>
public sealed record EventQuery
{
    /// <summary>Events returned when the caller names no number.</summary>
    public const int DefaultLimit = 20;

    /// <summary>Most events a page holds.</summary>
    public const int MaxLimit = 1000;

    /// <summary>Facets: one of each group.</summary>
    public IReadOnlyList<FacetGroup> Facets { get; init; } = [];

    /// <summary>Events that last until this day or later.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Events that begin on this day or earlier.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Least number of independent sources.</summary>
    public int MinSources { get; init; }

    /// <summary>Folded words that must all stand in titles or evidence.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public EventSort Sort { get; init; }

    /// <summary>Events a page, 1 to <see cref="MaxLimit"/>.</summary>
    public int Limit { get; init; } = DefaultLimit;

    /// <summary>Position after which the page begins, or "".</summary>
    public string After { get; init; } = "";

    /// <summary>Whether a date range is asked for; events without a date are in none.</summary>
    public bool HasDates => From is not null || To is not null;
}
