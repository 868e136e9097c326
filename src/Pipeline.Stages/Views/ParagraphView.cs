using Pipeline.Core.Articles;

namespace Pipeline.Stages.Views;

/// <summary>A kept block of the article.</summary>
/// <param name="Kind">Title, lead or paragraph.</param>
/// <param name="Text">Its clean text.</param>
/// <param name="Start">UTF-16 offset in the decoded file at which it begins.</param>
/// <param name="End">UTF-16 offset in the decoded file at which it ends.</param>
public sealed record ParagraphView(BlockKind Kind, string Text, int Start, int End);
