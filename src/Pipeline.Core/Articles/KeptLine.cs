using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles;

/// <summary>A line of an article that is normalised again from its source.</summary>
/// <param name="Kind">What the line is.</param>
/// <param name="Place">Where it stands in the file.</param>
/// <param name="Own">The line itself where its place alone does not normalise to it: it ends inside of what became several letters.</param>
internal readonly record struct KeptLine(LineKind Kind, SourceSpan Place, ArticleText? Own);
