using NodaTime;
using Pipeline.Core.Language;

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

    /// <summary>First day as this article tells it; the cluster's day where it tells none (basis cross-document).</summary>
    public LocalDate? DateStart { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public LocalDate? DateEnd { get; init; }

    /// <summary>How this article's date was arrived at.</summary>
    public DateBasis DateBasis { get; init; }

    /// <summary>The words this article's date came from, or that tell a day or month of an unknown year; or "".</summary>
    public string DateText { get; init; } = "";

    public required TextEvidence Anchor { get; init; }

    public required TextEvidence Evidence { get; init; }

    public IReadOnlyList<ClaimSource> Attribution { get; init; } = [];
}
