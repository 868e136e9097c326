using NodaTime;

namespace Pipeline.Core.Events.Merging;

/// <summary>One article's report of an event.</summary>
public sealed record EventReport
{
    public required string ArticleId { get; init; }

    public string Title { get; init; } = "";

    public string Publisher { get; init; } = "";

    public string Url { get; init; } = "";

    public LocalDate? PublishedAt { get; init; }

    /// <summary>Whether it counts as an independent source (copies and rewrites of one source count once).</summary>
    public bool IsIndependent { get; init; }

    public EventStatus Status { get; init; }

    public required TextEvidence Anchor { get; init; }

    public required TextEvidence Evidence { get; init; }

    public IReadOnlyList<ClaimSource> Attribution { get; init; } = [];
}
