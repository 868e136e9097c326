using Pipeline.Core.Articles;
using Pipeline.Core.Text;

namespace Pipeline.Local.Commands.Explain;

/// <summary>A sentence as an article of one paragraph, so that it is analysed exactly as text in a file is.</summary>
internal static class SentenceArticle
{
    public static Article Create(string sentence, Publication? published) => new()
    {
        Id = "sentence",
        Source = sentence,
        Text = ArticleText.Verbatim(sentence),
        Blocks = [new ArticleBlock(BlockKind.Paragraph, new TextSpan(0, sentence.Length))],
        Published = published,
        Language = "vi",
    };
}
