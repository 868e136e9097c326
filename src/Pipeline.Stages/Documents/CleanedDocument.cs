using Pipeline.Core.Articles;
using Pipeline.Core.Text;

namespace Pipeline.Stages.Documents;

/// <summary>
/// A cleaned article as stored: all that analysis needs, with the part of the source that the text came from, so that an article of
/// a file of thousands does not carry the others.
/// </summary>
/// <remarks>Offsets here count from <see cref="SourceStart"/>; <see cref="ToArticle"/> gives an article whose source is the window.</remarks>
public sealed record CleanedDocument
{
    public required string ArticleId { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>Stem under which the file's articles are known to people.</summary>
    public required string Name { get; init; }

    public required DateTimeOffset CleanedAt { get; init; }

    /// <summary>When the file was taken in.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>UTF-16 offset in the decoded file at which <see cref="Source"/> begins.</summary>
    public required int SourceStart { get; init; }

    /// <summary>The stretch of the decoded file that the text came from.</summary>
    public required string Source { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<OffsetRun> Offsets { get; init; }

    public required IReadOnlyList<ArticleBlock> Blocks { get; init; }

    /// <summary>Spans count from the beginning of the file.</summary>
    public IReadOnlyList<Caption> Captions { get; init; } = [];

    /// <summary>Spans count from the beginning of the file.</summary>
    public IReadOnlyList<RemovedBlock> Removed { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Author { get; init; }

    public string? Agency { get; init; }

    public Publication? Published { get; init; }

    public string? Url { get; init; }

    public string Language { get; init; } = "und";

    public static CleanedDocument From(Article article, string articleId, string contentHash, DateTimeOffset receivedAt, DateTimeOffset cleanedAt)
    {
        ArgumentNullException.ThrowIfNull(article);
        var window = WindowOf(article);
        return new CleanedDocument
        {
            ArticleId = articleId,
            ContentHash = contentHash,
            Name = article.Id,
            CleanedAt = cleanedAt,
            ReceivedAt = receivedAt,
            SourceStart = window.Start,
            Source = window.Of(article.Source),
            Text = article.Text.Value,
            Offsets = OffsetRuns.Of(article.Text, window.Start),
            Blocks = article.Blocks,
            Captions = article.Captions,
            Removed = article.Removed,
            Publisher = article.Publisher,
            Author = article.Author,
            Agency = article.Agency,
            Published = article.Published,
            Url = article.Url,
            Language = article.Language,
        };
    }

    /// <summary>The article under its pipeline id; its offsets count from <see cref="SourceStart"/>.</summary>
    public Article ToArticle() => new()
    {
        Id = ArticleId,
        Source = Source,
        Text = OffsetRuns.Read(Text, Offsets),
        Blocks = Blocks,
        Publisher = Publisher,
        Author = Author,
        Agency = Agency,
        Published = Published,
        Url = Url,
        Language = Language,
    };

    private static SourceSpan WindowOf(Article article)
    {
        var (start, end) = (int.MaxValue, 0);
        foreach (var block in article.Blocks)
        {
            // paragraphs need not stand in file order
            var span = article.Text.ToSource(block.Span);
            (start, end) = (Math.Min(start, span.Start), Math.Max(end, span.End));
        }

        return start <= end ? new SourceSpan(start, end) : new SourceSpan(0, 0);
    }
}
