using System.Runtime.CompilerServices;
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
        return Articles(file, FileDecoder.Decode(file.Bytes, limits), limits);
    }

    /// <summary>As <see cref="Read(ArticleFile)"/>, but takes the file's bytes: whoever needs them no more saves the size of the file.</summary>
    public static ReadResult ReadOnce(ArticleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Articles(file, DecodeOnce(file), ReadLimits.Default);
    }

    /// <summary>Apart, so that no frame of the callers holds on to the bytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DecodedFile DecodeOnce(ArticleFile file) => FileDecoder.Decode(file.TakeBytes(), ReadLimits.Default);

    private static ReadResult Articles(ArticleFile file, DecodedFile decoded, ReadLimits limits)
    {
        if (decoded.Rejection is { } rejection)
        {
            return new ReadResult([], [rejection]);
        }

        FinishedSteps.LetGo(decoded.Text.Length);
        var raw = FormatReader.Read(decoded.Text, limits);
        FinishedSteps.LetGo(decoded.Text.Length);
        var articles = new List<Article>();
        var rejections = new List<Rejection>();
        foreach (var (article, reason, ordinal) in raw.Entries)
        {
            var record = raw.IsCollection ? ordinal : 0;
            if (article is null)
            {
                rejections.Add(reason!);
            }
            else if (Clean(article, file, decoded.Text, record) is { } clean)
            {
                articles.Add(clean);
            }
            else
            {
                rejections.Add(Rejections.NoText(record));
            }
        }

        return new ReadResult(articles, rejections);
    }

    private static Article? Clean(RawArticle raw, ArticleFile file, string source, int ordinal)
    {
        FileMetadata.Apply(file.Metadata, raw.Metadata);
        var draft = Draft.From(raw, TextNormalizer.Normalize(raw.TakeText()));
        FinishedSteps.LetGo(draft.Flow.Value.Length);
        CleaningSteps.Apply(draft);
        FinishedSteps.LetGo(draft.Flow.Value.Length);
        return ArticleAssembler.Assemble(draft, source, ArticleId.Of(file.Name, ordinal));
    }
}
