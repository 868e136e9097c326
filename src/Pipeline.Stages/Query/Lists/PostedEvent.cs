using Pipeline.Stages.Query.Facets;

namespace Pipeline.Stages.Query.Lists;

/// <summary>What a list keeps of an event: enough to filter and order it without reading it.</summary>
public sealed record PostedEvent
{
    public required string EventId { get; init; }

    public required string Type { get; init; }

    public long Revision { get; init; }

    /// <summary>First day as <see cref="DayNumber"/>.</summary>
    public int Start { get; init; }

    /// <summary>Last day as <see cref="DayNumber"/>.</summary>
    public int End { get; init; }

    /// <summary>Day of the latest report as <see cref="DayNumber"/>.</summary>
    public int Reported { get; init; }

    /// <summary>Independent sources.</summary>
    public int Sources { get; init; }

    /// <summary>Confidence in thousandths.</summary>
    public int Confidence { get; init; }

    /// <summary>Hashes of the event's facets, ascending.</summary>
    public required IReadOnlyList<uint> Facets { get; init; }

    /// <summary>Words of titles and evidence.</summary>
    public WordSignature Words { get; init; }
}
