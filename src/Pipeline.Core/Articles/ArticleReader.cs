using Pipeline.Core.Articles.Cleaning;
using Pipeline.Core.Articles.Decoding;
using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Articles.Formats;
using Pipeline.Core.Text.Normalizing;

namespace Pipeline.Core.Articles;

/// <summary>File bytes to clean articles. Bad input gives a <see cref="Rejection"/>, never an exception.</summary>
public static class ArticleReader
{
    /// <summary>Reads, decodes and cleans every article in <paramref name="file"/>.</summary>
    public static ReadResult Read(ArticleFile file) => Read(file, ReadLimits.Default);

    /// <summary>Reads, decodes and cleans every article in <paramref name="file"/>, within <paramref name="limits"/>.</summary>
    public static ReadResult Read(ArticleFile file, ReadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(limits);
        var decoded = FileDecoder.Decode(file.Bytes, limits);
        if (decoded.Rejection is { } rejection)
        {
            return new ReadResult([], [rejection]);
        }

        var raw = FormatReader.Read(decoded.Text, limits);
        var articles = new List<Article>(raw.Articles.Count);
        var rejections = new List<Rejection>(raw.Rejections);
        foreach (var (article, ordinal) in raw.Articles)
        {
            if (Clean(article, file, decoded.Text, raw.IsCollection ? ordinal : 0) is { } clean)
            {
                articles.Add(clean);
            }
            else
            {
                rejections.Add(Rejections.NoText(raw.IsCollection ? ordinal : 0));
            }
        }

        return new ReadResult(articles, rejections);
    }

    private static Article? Clean(RawArticle raw, ArticleFile file, string source, int ordinal)
    {
        FileMetadata.Apply(file.Metadata, raw.Metadata);
        var draft = Draft.From(raw, TextNormalizer.Normalize(raw.Text));
        CleaningSteps.Apply(draft);
        return ArticleAssembler.Assemble(draft, source, ArticleId.Of(file.Name, ordinal));
    }
}
