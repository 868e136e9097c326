using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Formats;

/// <summary>One record of a file: a raw article, or why it is none.</summary>
/// <param name="Ordinal">Place among the file's records, from 1.</param>
internal readonly record struct RawEntry(RawArticle? Article, Rejection? Rejection, int Ordinal)
{
    public static RawEntry Of(RawArticle article, int ordinal) => new(article, null, ordinal);

    public static RawEntry Rejected(Rejection rejection) => new(null, rejection, 0);
}
