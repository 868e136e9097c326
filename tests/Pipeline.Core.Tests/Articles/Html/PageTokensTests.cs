using Pipeline.Core.Articles.Formats.Html;

namespace Pipeline.Core.Tests.Articles.Html;

/// <summary>Reading a page window by window must give what reading it at once gives, wherever a window ends.</summary>
public class PageTokensTests
{
    private const int MaxDepth = 100;

    public static TheoryData<string, string> Pages() => new()
    {
        { "text, entities, line ends", "<p>Hai b&ecirc;n &amp;\r\n h&#7885;p <b>b&agrave;n</b>.\r\n</p>\r<p>Rồi k&yacute;</p>" },
        { "less-than signs in text", "<p>1 < 2 và 3 <4, a <> b</p><p>x</p" },
        { "comments", "<p>Một<!-- hai > <p>ba</p> -->bốn</p><!-- cuối" },
        { "attributes longer than a window", $"<div class='{new string('a', 60)}' title=\"1 > 2\"><p style='display: none' hidden>Ẩn</p><a href='#'>Hiện</a></div>" },
        { "script and style", "<style>p > a { }</style><script>if (a < b) { document.write('<p>x</p></div>'); }</script><p>Sau</p>" },
        { "script with an escaped script in it", "<script><!-- document.write('<script>var x = 1;</script>'); --></script><p>Sau</p>" },
        { "script that never ends", "<p>Trước</p><script>var x = '</scripts>'; <p>Không</p>" },
        { "upper-case end of a script", "<SCRIPT>a</SCRIPT ><p>Sau</p>" },
        { "title and text area", "<title>Hai &amp; <b>ba</title><textarea><p>Không</textarea><p>Sau</p>" },
        { "frames and lists", "<iframe><p>Không</iframe><ul><li>Một<li>Hai<ul><li>Ba</ul></ul>" },
        { "data behind the document", "<!DOCTYPE html><html><body><p>Một</p></body></html><![CDATA[ x ]]>" },
        { "nothing but text", "Không có thẻ nào cả" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Windows_change_nothing(string name, string source)
    {
        var whole = Show(HtmlTreeBuilder.Build(source, MaxDepth, source.Length + 1)!);
        for (var window = 1; window <= source.Length; window++)
        {
            Show(HtmlTreeBuilder.Build(source, MaxDepth, window)!).ShouldBe(whole, $"{name}, window of {window}");
        }
    }

    [Theory]
    [InlineData("script", "a < b</p></script>", 9)]
    [InlineData("script", "a</scripts></SCRIPT\n>", 11)]
    [InlineData("script", "never ends</script", 18)]
    [InlineData("style", "a { } <!-- b --></style>", 16)]
    public void Raw_content_ends_at_its_own_end_tag(string tag, string source, int end) => RawContent.EndOf(tag, source, 0).ShouldBe(end);

    [Fact]
    public void Scripts_with_comment_signs_are_left_to_the_tokenizer() => RawContent.EndOf("script", "<!-- <script></script> --></script>", 0).ShouldBeNull();

    private static string Show(HtmlPage page) => string.Join('|',
    [
        page.Text.Value,
        .. page.Text.Map.Stretches().Select(stretch => $"{stretch.Length}@{stretch.Source}"),
        .. page.Blocks.Select(block => $"{block.Container.Tag} {block.Container.Role} {block.Container.Depth} {block.Span} {block.LinkLength}"),
        .. HtmlHead.Elements(page.Root).Select(element => $"{element.Tag} {element.Content}"),
    ]);
}
