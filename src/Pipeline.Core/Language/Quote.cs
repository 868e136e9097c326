using Pipeline.Core.Text;

namespace Pipeline.Core.Language;

/// <summary>Words between quotation marks or after a dash, and who said them.</summary>
/// <param name="Span">The quoted words without the marks.</param>
/// <param name="Text">The quoted words.</param>
/// <param name="SpeakerId"><see cref="EntityMention.EntityId"/> of the speaker, or "".</param>
/// <param name="Speaker">Name of the speaker, or "".</param>
public sealed record Quote(TextSpan Span, string Text, string SpeakerId, string Speaker);
