namespace Pipeline.Stages.Views;

/// <summary>One article with everything that is known of it: the way it went, what was kept, what was removed and why, what it says.</summary>
public sealed record ArticleView
{
    public required ArticleSummary Article { get; init; }

    public required IReadOnlyList<StepView> Steps { get; init; }

    /// <summary>Name and version of the analyzer, or "".</summary>
    public required string Analyzer { get; init; }

    public required string Author { get; init; }

    /// <summary>What the publication date was read from.</summary>
    public required string PublishedAtBasis { get; init; }

    public required IReadOnlyList<ParagraphView> Paragraphs { get; init; }

    /// <summary>Captions (reason <c>caption</c>) and removed blocks, in file order.</summary>
    public required IReadOnlyList<RemovedView> Removed { get; init; }

    public required IReadOnlyList<MentionView> Mentions { get; init; }

    /// <summary>Ids of the articles of the file, when it holds several.</summary>
    public required IReadOnlyList<string> Articles { get; init; }
}
