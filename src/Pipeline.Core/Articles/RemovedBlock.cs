using Pipeline.Core.Text;

namespace Pipeline.Core.Articles;

/// <summary>A piece of the file that is not part of the article, kept with the reason for which it was removed.</summary>
/// <param name="Reason">Name of the cleaner's reason, kebab-case: <c>related-block</c>, <c>repeated-paragraph</c>, <c>share-chrome</c> …</param>
/// <param name="Span">Where it stands in the decoded file.</param>
/// <param name="Text">The removed text as given.</param>
public sealed record RemovedBlock(string Reason, SourceSpan Span, string Text);
