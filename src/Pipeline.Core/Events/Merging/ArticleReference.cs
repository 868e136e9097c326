using NodaTime;

namespace Pipeline.Core.Events.Merging;

/// <summary>What an event needs to know of an article that reports it.</summary>
public sealed record ArticleReference
{
    public required string ArticleId { get; init; }

    public string Title { get; init; } = "";

    public string Publisher { get; init; } = "";

    public string Url { get; init; } = "";

    /// <summary>Publication day, null when unknown.</summary>
    public LocalDate? PublishedAt { get; init; }

    /// <summary>The latest day of what an article of unknown day tells as done, which its news cannot be long after; else null.</summary>
    public LocalDate? ToldDay { get; init; }

    /// <summary>Article id of the original when this one is a copy or rewrite, or "".</summary>
    public string DuplicateOf { get; init; } = "";

    /// <summary>Wire agency it credits, or "".</summary>
    public string WireSource { get; init; } = "";

    /// <summary>Analyzer name and version that coded the article's mentions.</summary>
    public string Analyzer { get; init; } = "";
}
