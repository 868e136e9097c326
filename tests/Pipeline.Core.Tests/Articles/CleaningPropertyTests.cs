using System.Text;
using FsCheck;
using FsCheck.Fluent;
using static Pipeline.Core.Tests.Articles.Cleaning.CleanerCases;

namespace Pipeline.Core.Tests.Articles;

/// <summary>Laws that hold for articles put together from all kinds of lines in any order.</summary>
public class CleaningPropertyTests
{
    private static readonly string[] s_lines =
    [
        Title, Lead, First, Second, "", "Thứ Ba, 14/03/2017 07:30", "Tin liên quan", "Tin cùng chuyên mục", "Bão số 4 đổ bộ vào miền Trung trong đêm nay",
        "Xe tải qua cửa khẩu. Ảnh: AFP", "Ảnh: Minh Khôi", "Theo VNE", "Công Khanh", "(TTXVN) Hai bên ký thỏa thuận mới.", "Hai bên họp bàn./.", "Chia sẻ", "Ý kiến bạn đọc",
        "Hai bên họp hôm qua. Cửa khẩu sáng nay. Ảnh: Reuters Người phát ngôn từ chối bình luận.", "“Chúng tôi hài lòng”, ông Hải nói.", "Hoà bình và thuỷ lợi là chủ đề chính.",
    ];

    private static readonly Arbitrary<string> s_articles =
        Gen.Elements(s_lines).ArrayOf().Where(lines => lines.Any(line => line.Length > 30)).Select(lines => string.Join('\n', lines)).ToArbitrary();

    [Fact]
    public void Cleaning_twice_is_cleaning_once() => Check(file =>
    {
        var once = Clean(file);
        return once.Length == 0 || Clean(once) == once;
    });

    [Fact]
    public void Decomposed_text_reads_as_composed_text() => Check(file => Clean(file.Normalize(NormalizationForm.FormD)) == Clean(file));

    [Fact]
    public void Every_span_covers_what_it_claims() => Check(file =>
    {
        foreach (var article in Read.File(file).Articles)
        {
            Spans.AllHold(article);
            Spans.CoverTheirText(article);
        }

        return true;
    });

    [Fact]
    public void Nothing_is_dropped_in_silence() => Check(file =>
    {
        foreach (var article in Read.File(file).Articles)
        {
            var kept = article.Blocks.Sum(block => Letters(block.Span.Of(article.Text.Value)));
            var gone = article.Removed.Sum(block => Letters(block.Text)) + article.Captions.Sum(caption => Letters(caption.Text));
            (kept + gone).ShouldBe(Letters(file));
        }

        return true;
    });

    [Fact]
    public void Any_bytes_give_a_result_and_never_an_exception() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Read.Bytes(bytes) is { } result && result.Articles.Count + result.Rejections.Count >= 1)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Any_text_gives_a_result_and_never_an_exception() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text => Read.Bytes(Encoding.Unicode.GetBytes("\uFEFF" + text)) is { } result && result.Articles.Count + result.Rejections.Count >= 1)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static void Check(Func<string, bool> law) => Prop.ForAll(s_articles, law).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(14));

    private static string Clean(string file) => Read.File(file).Articles is [var article] ? article.Text.Value : "";

    private static int Letters(string text) => text.Normalize(NormalizationForm.FormC).Count(char.IsLetterOrDigit);
}
