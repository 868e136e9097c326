using System.Diagnostics;
using System.Text;
using Pipeline.Core.Articles;
using static Pipeline.Core.Tests.Articles.Cleaning.CleanerCases;

namespace Pipeline.Core.Tests.Articles;

public class HostileInputTests
{
    /// <summary>Generous: the point is linear against quadratic, on a busy machine too.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    public static TheoryData<string, string> Long() => new()
    {
        { "one line of 10 MB", Repeat("Hai bên họp bàn ", 450_000) },
        { "one line of sentences", Repeat("Hai bên họp bàn về cửa khẩu. ", 30_000) },
        { "one line of credits", Repeat("Cửa khẩu sáng nay. Ảnh: AFP ", 30_000) },
        { "one line of open brackets", Repeat("(Ảnh: ", 150_000) },
        { "one line of full stops", new string('.', 500_000) },
        { "one line of quotes", new string('"', 500_000) },
        { "many short lines", Repeat("Tin mới\n", 50_000) },
        { "many headlines", Title + "\n" + First + "\nTin liên quan\n" + Repeat("Bão số 4 đổ bộ miền Trung đêm nay\n", 20_000) },
        { "combining marks", "a" + new string('\u0301', 50_000) },
        { "unclosed tags", "<html><body>" + Repeat("<p>Hai bên họp bàn, rồi ký. <b>", 1_000) },
        { "unclosed paragraphs", "<html><body>" + Repeat("<p>Hai bên họp bàn, rồi ký.", 20_000) },
        { "unclosed list items", "<html><body><ul>" + Repeat("<li>Hai bên họp bàn, rồi ký.", 20_000) },
        { "stray end tags", "<html><body>" + Repeat("</div></p></td>", 50_000) + "<p>Hai bên họp bàn, rồi ký.</p>" },
        { "ampersands", "<html><body><p>" + new string('&', 300_000) },
        { "less-than signs", "<html><body><p>" + new string('<', 100_000) },
        { "long JSON", "{\"text\": \"" + Repeat("Hai b\\u00ean h\\u1ecdp b\\u00e0n. ", 30_000) + "\"}" },
    };

    public static TheoryData<string, string, string> Odd() => new()
    {
        { "NUL bytes", "Hai\0 bên họp\0 bàn.", "Hai bên họp bàn." },
        { "bidirectional override", "Hai bên \u202Eký\u202C kết.", "Hai bên ký kết." },
        { "zero-width space inside a word", "Hai bên họ\u200Bp bàn.", "Hai bên họp bàn." },
        { "soft hyphen", "Hai bên thỏa\u00AD thuận.", "Hai bên thỏa thuận." },
        { "no-break space", "Hai bên\u00A0họp bàn.", "Hai bên họp bàn." },
        { "zero-width character between a letter and its mark", "Hai be\u200B\u0302n ho\u0323p.", "Hai bên họp." },
        { "tones on the wrong letter", "Ngươì dân phản đôí nhiêù lâù.", "Người dân phản đối nhiều lầu." },
        { "older tone placement", "Hoà bình, khoẻ mạnh, thuỷ thủ, quý khách, hoàn toàn, loè loẹt.", "Hòa bình, khỏe mạnh, thủy thủ, quý khách, hoàn toàn, lòe loẹt." },
        { "slipped tone", "Tòan quốc thỏai mái.", "Toàn quốc thoải mái." },
        { "emoji", "Hai bên 🤝 ký kết.", "Hai bên 🤝 ký kết." },
    };

    [Theory]
    [MemberData(nameof(Long), DisableDiscoveryEnumeration = true)]
    public void Long_input_takes_linear_time(string name, string file)
    {
        var watch = Stopwatch.StartNew();
        var result = Read.File(file);
        watch.Elapsed.ShouldBeLessThan(s_limit, name);
        (result.Articles.Count + result.Rejections.Count).ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void Odd_characters_are_cleared(string name, string file, string clean)
    {
        var article = Read.One(file);
        article.Text.Value.ShouldBe(clean, name);
        Spans.AllHold(article);
    }

    [Fact]
    public void Lone_surrogates_become_replacement_characters()
    {
        var article = ArticleReader.Read(new ArticleFile("a.json", Encoding.UTF8.GetBytes("{\"text\": \"Hai bên \\ud800 họp \\udc00 bàn về cửa khẩu.\"}"))).Articles[0];
        article.Text.Value.ShouldBe("Hai bên \uFFFD họp \uFFFD bàn về cửa khẩu.");
    }

    [Fact]
    public void Nothing_is_kept_between_files()
    {
        var files = new[] { Around(), Around(before: "Thứ Ba, 14/03/2017 07:30", after: "Theo VNE"), $"<html><body><article><h1>{Title}</h1><p>{First}</p></article></body></html>" };
        var alone = files.Select(file => Show(Read.One(file))).ToArray();
        var together = Enumerable.Range(0, 300).AsParallel().Select(i => (Index: i % files.Length, Shown: Show(Read.One(files[i % files.Length])))).ToArray();
        together.ShouldAllBe(read => read.Shown == alone[read.Index]);
    }

    private static string Show(Article article) => string.Join('|', [.. Read.Blocks(article), .. Read.Out(article), $"{article.Published}"]);

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
