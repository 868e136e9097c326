using System.Text;
using Pipeline.Core.Articles;
using static Pipeline.Core.Tests.Articles.Cleaning.CleanerCases;

namespace Pipeline.Core.Tests.Articles.Formats;

public class FormatTests
{
    private const string JsonBody = Lead + "\\n" + First + "\\n" + Second;

    /// <summary>The standard article in every format; each must come out the same.</summary>
    public static TheoryData<string, string> SameArticle() => new()
    {
        { "plain text", Around() },
        { "plain text, carriage returns", Around().Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "plain text, blank lines", Around().Replace("\n", "\n\n", StringComparison.Ordinal) },
        { "JSON", $$"""{"title": "{{Title}}", "text": "{{JsonBody}}", "published_at": "2017-03"}""" },
        { "JSON, other names", $$"""{"headline": "{{Title}}", "date": "2017-03-14", "content": "{{JsonBody}}", "source": "Báo Sao Mai"}""" },
        { "JSON, lead apart", $$"""{"title": "{{Title}}", "sapo": "{{Lead}}", "body": "{{First}}\n{{Second}}"}""" },
        { "JSON, paragraphs in an array", $$"""{"title": "{{Title}}", "paragraphs": ["{{Lead}}", "{{First}}", "{{Second}}"]}""" },
        { "JSON, nested", $$"""{"status": "ok", "data": {"title": "{{Title}}", "text": "{{JsonBody}}"} }""" },
        { "JSON, array of one", $$"""[{"title": "{{Title}}", "text": "{{JsonBody}}"}]""" },
        { "JSON, escapes", $$"""{"title": "{{string.Concat(Title.Select(c => c > 127 ? $"\\u{(int)c:x4}" : c.ToString()))}}", "text": "{{JsonBody}}"}""" },
        { "Markdown", $"# {Title}\n\n**{Lead}**\n\n![anh](a.jpg)\n\n{First.Replace("8 giờ", "[8 giờ](https://x.example/a)", StringComparison.Ordinal)}\n\n{Second}\n" },
    };

    public static TheoryData<string, string, string, string> Bad() => new()
    {
        { "broken JSON", "{\"title\": \"a\", ", "malformed-json", "at line 1" },
        { "JSON without text", "{\"id\": 7}", "no-text", "a field such as text" },
        { "deep JSON", string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100), "nested-too-deep", "deeper than 64 levels" },
        { "deep HTML", "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 5000)) + "a", "nested-too-deep", "deeper than 2000 levels" },
        { "HTML without text", "<!DOCTYPE html><html><body><script>let a = 1;</script></body></html>", "no-text", "HTML needs paragraphs" },
        { "white space", " \n \n", "no-text", "No article text" },
    };

    [Theory]
    [MemberData(nameof(SameArticle))]
    public void Every_format_gives_the_same_article(string name, string file)
    {
        var article = Read.One(file);
        Read.Blocks(article).ShouldBe(Kept, customMessage: name);
        Spans.AllHold(article);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_cannot_be_read_is_refused_with_its_reason(string name, string file, string code, string says)
    {
        var rejection = Read.File(file).Rejections.ShouldHaveSingleItem(name);
        rejection.Code.ShouldBe(code);
        rejection.Message.ShouldContain(says);
    }

    [Fact]
    public void Json_lines_hold_many_articles_and_a_bad_line_costs_only_itself()
    {
        var good = $$"""{"title": "{{Title}}", "text": "{{JsonBody}}"}""";
        var result = Read.File($"{good}\n{{\"title\": oops}}\n\n{good}\n", "tin/thang-3.jsonl.gz");
        result.Articles.Select(article => article.Id).ShouldBe(["thang-3-1", "thang-3-3"]);
        result.Rejections.ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Code.ShouldBe("malformed-json"), r => r.Record.ShouldBe(2), r => r.Message.ShouldContain("in record 2"));
        result.Articles.ToList().ForEach(Spans.AllHold);
    }

    [Fact]
    public void Html_inside_json_keeps_its_offsets()
    {
        var article = Read.One($$"""{"title":"{{Title}}","content":"<p>{{Lead}}</p><figure><figcaption>Xe tải &amp; cửa khẩu</figcaption></figure><p>{{First}}</p>\n<p>{{Second.Replace("\"", "", StringComparison.Ordinal)}}</p>"}""");
        article.Blocks.Count.ShouldBe(4);
        article.Captions.ShouldHaveSingleItem().Text.ShouldBe("Xe tải & cửa khẩu");
        article.Captions[0].Span.Of(article.Source).ShouldBe("Xe tải &amp; cửa khẩu");
        Spans.AllHold(article);
    }

    [Theory]
    [InlineData("a/b/000_c0.txt", "000_c0")]
    [InlineData("trang.html.gz", "trang")]
    [InlineData("..\\bài \"1\" 😀.json", "bài \"1\" 😀")]
    [InlineData(".an", ".an")]
    public void The_id_is_the_files_stem(string name, string id) => Read.Bytes(Encoding.UTF8.GetBytes(Around()), name).Articles[0].Id.ShouldBe(id);

    [Fact]
    public void Blob_metadata_goes_before_the_file()
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal) { ["Url"] = "https://x.example/1", ["publisher"] = "Báo Sao Mai", ["published"] = "2017-03-14T07:30:00+07:00" };
        var article = ArticleReader.Read(new ArticleFile("a.txt", Encoding.UTF8.GetBytes(Around(before: "Thứ Hai, 13/03/2017 07:30")), metadata)).Articles[0];
        article.Url.ShouldBe("https://x.example/1");
        article.Publisher.ShouldBe("Báo Sao Mai");
        article.Published!.Start.ToString("uuuu-MM-dd", null).ShouldBe("2017-03-14");
        article.Published.Basis.ShouldBe(PublicationBasis.Metadata);
    }
}
