using Pipeline.Core.Text;

namespace Pipeline.Core.Language;

/// <summary>Who says what a stretch of text says: <c>hãng tin BBC dẫn tuyên bố của điện Kremlin cho biết …</c></summary>
/// <param name="Scope">The stretch that is attributed (the content clause, or the sentence).</param>
/// <param name="Cue">The words that attribute it (<c>cho biết</c>, <c>theo</c>).</param>
/// <param name="Speaker">Who says it (Kremlin); the outermost source of the words.</param>
/// <param name="SpeakerId">Entity id of the speaker, or "".</param>
/// <param name="Via">Through whom (BBC), or "".</param>
/// <param name="Verb">The reporting verb or preposition.</param>
public sealed record AttributionMention(TextSpan Scope, TextSpan Cue, string Speaker, string SpeakerId, string Via, string Verb);
