using Pipeline.Core.Articles;
using Pipeline.Core.Text;
using Pipeline.Core.Text.Normalizing;

namespace Pipeline.Local.Commands.Explain;

/// <summary>A sentence as an article of one paragraph, so that it is analysed exactly as text in a file is.</summary>
internal static class SentenceArticle
{
    public static Article Create(string sentence, Publication? published)
    {
        var text = TextNormalizer.Normalize(ArticleText.Verbatim(sentence));
        return new Article
        {
            Id = "sentence",
            Source = sentence,
            Text = text,
            Blocks = [new ArticleBlock(BlockKind.Paragraph, new TextSpan(0, text.Value.Length))],
            Published = published,
            Language = "vi",
        };
    }
}
