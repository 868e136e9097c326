using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Drafts;

/// <summary>What a format reader yields: text still dirty, one block a line, and what the format says of it.</summary>
/// <param name="Text">Blocks joined by line feeds; offsets point into the decoded file.</param>
/// <param name="Kinds">What the format knows of each line; lines past the end are <see cref="LineKind.Body"/>.</param>
/// <param name="Metadata">Title-page facts the format carries in fields of their own.</param>
internal sealed record RawArticle(ArticleText Text, IReadOnlyList<RawLine> Kinds, DraftMetadata Metadata)
{
    /// <summary>Whether the format marks blocks itself, so that short lines are not chrome merely by their shape.</summary>
    public bool IsStructured { get; init; }
}
