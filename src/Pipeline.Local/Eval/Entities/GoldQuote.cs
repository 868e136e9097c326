using Pipeline.Core.Text;

namespace Pipeline.Local.Eval.Entities;

/// <summary>A labelled quotation and who says it.</summary>
internal sealed record GoldQuote(TextSpan Span, string Speaker);
