using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Drafts;

/// <summary>A part of a line that becomes a line of its own; an empty span only splits the line there.</summary>
internal readonly record struct Cut(TextSpan Span, LineKind Kind, string Reason);
