using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Formats;

/// <summary>What a format reader found in one file.</summary>
/// <param name="Entries">The records in file order, read as they are asked for, once: all raw texts at a time would be one more copy of the file.</param>
/// <param name="IsCollection">Whether the file is made to hold many, so that the ordinal belongs into the id.</param>
internal sealed record RawFile(IEnumerable<RawEntry> Entries, bool IsCollection)
{
    public static RawFile Single(RawArticle article) => new([RawEntry.Of(article, 1)], IsCollection: false);

    public static RawFile Rejected(Rejection rejection) => new([RawEntry.Rejected(rejection)], IsCollection: false);
}
