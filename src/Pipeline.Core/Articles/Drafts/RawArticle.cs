using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Drafts;

/// <summary>What a format reader yields: text still dirty, one block a line, and what the format says of it.</summary>
/// <param name="text">Blocks joined by line feeds; offsets point into the decoded file.</param>
/// <param name="kinds">What the format knows of each line; lines past the end are <see cref="LineKind.Body"/>.</param>
/// <param name="metadata">Title-page facts the format carries in fields of their own.</param>
internal sealed class RawArticle(ArticleText text, IReadOnlyList<RawLine> kinds, DraftMetadata metadata)
{
    private ArticleText? _text = text;

    public IReadOnlyList<RawLine> Kinds { get; } = kinds;

    public DraftMetadata Metadata { get; } = metadata;

    /// <summary>Whether the format marks blocks itself, so that short lines are not chrome merely by their shape.</summary>
    public bool IsStructured { get; init; }

    /// <summary>Whether the text is the file's, as it is.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>Hands the text over, once: normalised, it would be one more copy of the file.</summary>
    public ArticleText TakeText()
    {
        var taken = _text ?? throw new InvalidOperationException("The text was taken before.");
        _text = null;
        return taken;
    }
}
