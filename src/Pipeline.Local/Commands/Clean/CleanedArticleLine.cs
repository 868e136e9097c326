using NodaTime.Text;
using Pipeline.Core.Articles;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Clean;

/// <summary>One line of <c>clean --format json</c>. Offsets are UTF-16 units of the decoded file.</summary>
internal sealed record CleanedArticleLine(
    string File,
    string? Title,
    string? Lead,
    string? Publisher,
    string? Author,
    string? Agency,
    string? PublishedAt,
    string PublishedAtBasis,
    string? Url,
    string Language,
    IReadOnlyList<CleanedPiece> Paragraphs,
    IReadOnlyList<CleanedPiece> Captions,
    IReadOnlyList<RemovedPiece> Removed,
    string? DuplicateOf)
{
    /// <param name="file">The file as the command line reached it.</param>
    /// <param name="article">The cleaned article.</param>
    /// <param name="duplicateOf">Id of the article of which this is a copy, or null.</param>
    public static CleanedArticleLine From(string file, Article article, string? duplicateOf) => new(
        file,
        article.Title,
        article.Lead,
        article.Publisher,
        article.Author,
        article.Agency,
        Day(article.Published),
        Cells.Name(article.Published?.Basis ?? PublicationBasis.None),
        article.Url,
        article.Language,
        [.. article.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Select(block => Piece(article, block))],
        [.. article.Captions.Select(caption => new CleanedPiece(caption.Text, caption.Span.Start, caption.Span.End))],
        [.. article.Removed.Select(removed => new RemovedPiece(removed.Reason, removed.Span.Start, removed.Span.End, removed.Text))],
        duplicateOf);

    private static CleanedPiece Piece(Article article, ArticleBlock block)
    {
        var span = article.Text.ToSource(block.Span);
        return new CleanedPiece(block.Span.Of(article.Text.Value), span.Start, span.End);
    }

    private static string? Day(Publication? published) => published switch
    {
        null => null,
        { IsDay: true } => Cells.Day(published.Start),
        _ => LocalDatePattern.CreateWithInvariantCulture("uuuu-MM").Format(published.Start),
    };
}
