using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;

namespace Pipeline.Stages.Documents;

/// <summary>A coded article as stored: its mentions with offsets into the whole decoded file.</summary>
public sealed record AnalysisDocument
{
    public required string ArticleId { get; init; }

    public required string ContentHash { get; init; }

    public required ArticleReference Article { get; init; }

    public required string Language { get; init; }

    public required AnalyzerInfo Analyzer { get; init; }

    public required IReadOnlyList<EventMention> Mentions { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DateTimeOffset CleanedAt { get; init; }

    public required DateTimeOffset AnalyzedAt { get; init; }
}
