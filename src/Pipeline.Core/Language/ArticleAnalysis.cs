using Pipeline.Core.Articles;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language;

/// <summary>All that is understood of an article before events are coded. Lists are in reading order.</summary>
public sealed record ArticleAnalysis
{
    public required Article Article { get; init; }

    /// <summary>Words, numbers and marks of <see cref="Article.Text"/>, computed once for every step.</summary>
    public required TokenizedText Tokens { get; init; }

    public required IReadOnlyList<Sentence> Sentences { get; init; }

    public required IReadOnlyList<DateMention> Dates { get; init; }

    public required IReadOnlyList<EntityMention> Entities { get; init; }

    public required IReadOnlyList<Quote> Quotes { get; init; }

    public required IReadOnlyList<AttributionMention> Attributions { get; init; }

    public required AnalyzerInfo Analyzer { get; init; }
}
