using Pipeline.Core.Text;

namespace Pipeline.Azure.Language;

/// <summary>An entity as the service reports it, its span mapped back to the article's clean text.</summary>
public sealed record ServiceEntity(TextSpan Span, string Text, string Category, string SubCategory, double Confidence)
{
    /// <summary>The same entity with its span moved from the document to the article.</summary>
    public ServiceEntity MovedBy(int offset) => this with { Span = new TextSpan(Span.Start + offset, Span.End + offset) };
}
