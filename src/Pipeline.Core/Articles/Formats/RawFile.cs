using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Formats;

/// <summary>What a format reader found in one file: raw articles with their ordinals from 1, and the records it could not read.</summary>
/// <param name="IsCollection">Whether the file is made to hold many, so that the ordinal belongs into the id.</param>
internal sealed record RawFile(IReadOnlyList<(RawArticle Article, int Ordinal)> Articles, IReadOnlyList<Rejection> Rejections, bool IsCollection)
{
    public static RawFile Single(RawArticle article) => new([(article, 1)], [], IsCollection: false);

    public static RawFile Rejected(Rejection rejection) => new([], [rejection], IsCollection: false);
}
