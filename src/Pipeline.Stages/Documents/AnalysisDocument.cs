using NodaTime;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;
using Pipeline.Stages.Record;

namespace Pipeline.Stages.Documents;

/// <summary>A coded article as stored: its mentions with offsets into the whole decoded file.</summary>
public sealed record AnalysisDocument
{
    public required string ArticleId { get; init; }

    public required string ContentHash { get; init; }

    public required ArticleReference Article { get; init; }

    /// <summary>Time of day of its publication, when known.</summary>
    public LocalTime? PublishedTime { get; init; }

    /// <summary>Near-duplicate signature of the text; null in documents of before there were any.</summary>
    public TextSignature? Signature { get; init; }

    /// <summary>Keys under which the near-duplicate index files the article.</summary>
    public IReadOnlyList<string> Bands { get; init; } = [];

    public required string Language { get; init; }

    public required AnalyzerInfo Analyzer { get; init; }

    public required IReadOnlyList<EventMention> Mentions { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DateTimeOffset CleanedAt { get; init; }

    public required DateTimeOffset AnalyzedAt { get; init; }
}
