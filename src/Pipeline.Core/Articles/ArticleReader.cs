using System.Text;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles;

/// <summary>File bytes to clean articles. Bad input gives a <see cref="Rejection"/>, never an exception.</summary>
public static class ArticleReader
{
    /// <summary>Reads, decodes and cleans every article in <paramref name="file"/>.</summary>
    public static ReadResult Read(ArticleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var source = Encoding.UTF8.GetString(file.Bytes.Span);
        var text = ArticleText.Verbatim(source);
        var article = new Article
        {
            Id = Path.GetFileNameWithoutExtension(file.Name),
            Source = source,
            Text = text,
            Blocks = [new ArticleBlock(BlockKind.Paragraph, new TextSpan(0, source.Length))],
        };
        return new ReadResult([article], []);
    }
}
