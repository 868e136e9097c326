using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pipeline.Core.Articles;
using Pipeline.Core.Text;

namespace Pipeline.Core.Tests.Articles;

/// <summary>Large files take other ways through the reader, which save memory: what comes out must be the same.</summary>
public class LargeFileTests
{
    private const string Title = "Bản tin dài nhất năm";
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Each of some 190 units; the last one as the first, save for its number.</summary>
    private static string[] Paragraphs(int count) =>
        [.. Enumerable.Range(1, count).Select(i => $"Ngày làm việc thứ {i} của đoàn khảo sát kết thúc lúc {i % 24} giờ tại xã số {i * 7}, nơi {i + 3} hộ dân đã đến kể lại mùa nước lớn. Đoàn ghi được {i * 2} trang sổ tay.")];

    public static TheoryData<string, Func<string[], string>> Formats() => new()
    {
        { "text", paragraphs => Title + "\n\n" + string.Join('\n', paragraphs) },
        { "text, its marks apart", paragraphs => (Title + "\n\n" + string.Join('\n', paragraphs)).Normalize(NormalizationForm.FormD) },
        { "text, its spaces no-break", paragraphs => (Title + "\n\n" + string.Join('\n', paragraphs)).Replace(' ', '\u00A0') },
        { "JSON", paragraphs => JsonSerializer.Serialize(new { title = Title, text = string.Join('\n', paragraphs) }, s_plain) },
        { "JSON, all letters escaped", paragraphs => JsonSerializer.Serialize(new { title = Title, text = string.Join('\n', paragraphs) }) },
        { "JSON, HTML inside", paragraphs => JsonSerializer.Serialize(new { title = Title, text = Html(paragraphs) }, s_plain) },
        { "JSON, HTML inside, brackets escaped", paragraphs => JsonSerializer.Serialize(new { title = Title, text = Html(paragraphs) }) },
        { "JSON Lines", paragraphs => JsonSerializer.Serialize(new { title = Title, text = string.Join('\n', paragraphs) }, s_plain) + "\n{\"id\": 1}\n" },
        { "HTML", paragraphs => $"<!DOCTYPE html><html><body><article><h1>{Title}</h1>{Html(paragraphs)}</article></body></html>" },
        { "Markdown", paragraphs => $"# {Title}\n\n" + string.Join("\n\n", paragraphs) },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_large_article_is_read_as_a_small_one(string name, Func<string[], string> format)
    {
        ArgumentNullException.ThrowIfNull(format);
        foreach (var count in new[] { 20, 400, 4000 })
        {
            var paragraphs = Paragraphs(count);
            var article = ArticleReader.Read(new ArticleFile("dai.txt", Encoding.UTF8.GetBytes(format(paragraphs)))).Articles.ShouldHaveSingleItem(name);
            Texts(article).ShouldBe(paragraphs, name);
            Places(article).ShouldAllBe(place => place);
        }
    }

    [Fact]
    public void A_file_that_makes_the_reader_collect_comes_out_whole()
    {
        var paragraphs = Paragraphs(7000);
        var text = Title + "\n\n" + string.Join("\u00A0\n", paragraphs);
        var article = ArticleReader.ReadOnce(new ArticleFile("dai.txt", Encoding.UTF8.GetBytes(text))).Articles.ShouldHaveSingleItem();
        article.Source.ShouldBe(text);
        Texts(article).ShouldBe(paragraphs);
    }

    [Fact]
    public void Reading_once_takes_the_bytes_and_reads_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes(Title + "\n\n" + string.Join('\n', Paragraphs(3)));
        var file = new ArticleFile("dai.txt", bytes);
        var kept = ArticleReader.Read(file).Articles.ShouldHaveSingleItem();
        file.Bytes.Length.ShouldBe(bytes.Length);
        Read.Blocks(ArticleReader.ReadOnce(file).Articles.ShouldHaveSingleItem()).ShouldBe(Read.Blocks(kept));
        file.Bytes.IsEmpty.ShouldBeTrue();
    }

    private static string Html(string[] paragraphs) => string.Concat(paragraphs.Select(paragraph => $"<p class=\"than\">{paragraph}</p>\r\n"));

    private static IEnumerable<string> Texts(Article article) =>
        article.Blocks.Where(block => block.Kind != BlockKind.Title).Select(block => block.Span.Of(article.Text.Value));

    /// <summary>Whether each paragraph's number stands where the map says.</summary>
    private static IEnumerable<bool> Places(Article article) => article.Blocks.Where(block => block.Kind != BlockKind.Title).Select((block, index) =>
    {
        var at = block.Span.Start + block.Span.Of(article.Text.Value).IndexOf(" của đoàn", StringComparison.Ordinal);
        return article.Text.ToSource(new TextSpan(at - 1, at)).Of(article.Source) == ((index + 1) % 10).ToString(System.Globalization.CultureInfo.InvariantCulture);
    });
}
