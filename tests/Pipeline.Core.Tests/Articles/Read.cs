using System.Text;
using Pipeline.Core.Articles;

namespace Pipeline.Core.Tests.Articles;

/// <summary>Short ways to read articles in tests.</summary>
internal static class Read
{
    public static ReadResult File(string text, string name = "bai.txt") => Bytes(Encoding.UTF8.GetBytes(text), name);

    public static ReadResult Bytes(byte[] bytes, string name = "bai.txt") => ArticleReader.Read(new ArticleFile(name, bytes));

    public static Article One(string text, string name = "bai.txt")
    {
        var result = File(text, name);
        result.Rejections.ShouldBeEmpty();
        return result.Articles.ShouldHaveSingleItem();
    }

    /// <summary>Kept blocks as text, kind in front: <c>title: …</c>.</summary>
    public static string[] Blocks(Article article) =>
        [.. article.Blocks.Select(block => $"{Name(block.Kind)}: {block.Span.Of(article.Text.Value)}")];

    /// <summary>Removed blocks as text, reason in front, and captions as <c>caption: …</c>.</summary>
    public static string[] Out(Article article) =>
        [.. article.Removed.Select(block => $"{block.Reason}: {block.Text.ReplaceLineEndings("⏎")}"), .. article.Captions.Select(caption => $"caption: {caption.Text}")];

    private static string Name(BlockKind kind) => kind switch
    {
        BlockKind.Title => "title",
        BlockKind.Lead => "lead",
        _ => "p",
    };
}
