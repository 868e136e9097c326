using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Drafts;

/// <summary>One line or block of a draft, without surrounding white space.</summary>
/// <param name="Span">Where it stands in <see cref="Draft.Flow"/>.</param>
/// <param name="Kind">What it is taken for.</param>
/// <param name="Reason">Why it was removed; empty when kept.</param>
/// <param name="AfterBlank">Whether a blank line stands before it.</param>
/// <param name="IsCertain">Whether the format itself says the kind (a JSON field, an HTML element), so that no cleaner may guess again.</param>
internal sealed record Line(TextSpan Span, LineKind Kind, string Reason = "", bool AfterBlank = false, bool IsCertain = false)
{
    public bool IsKept => Kind is not (LineKind.Removed or LineKind.Caption);
}
