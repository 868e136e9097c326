using Pipeline.Core.Text;

namespace Pipeline.Core.Articles;

/// <summary>A picture caption that was taken out of the body.</summary>
public sealed record Caption(string Text, SourceSpan Span);
