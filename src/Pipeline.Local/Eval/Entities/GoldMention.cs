using Pipeline.Core.Text;

namespace Pipeline.Local.Eval.Entities;

/// <summary>A labelled mention: where it stands and whom it means.</summary>
/// <param name="Span">Offsets into the excerpt without markup.</param>
/// <param name="Id">Entity id, or ids joined by <c>+</c> in order for several.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or "".</param>
/// <param name="Office">Office in English, or "".</param>
internal sealed record GoldMention(TextSpan Span, string Id, string Country, string Office);
