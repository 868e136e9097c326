using FsCheck;
using FsCheck.Fluent;
using Pipeline.Core.Articles;
using Pipeline.Core.Articles.Cleaning;
using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Articles.Formats;
using Pipeline.Core.Text;
using Pipeline.Core.Text.Normalizing;

namespace Pipeline.Core.Tests.Articles;

/// <summary>A large article is normalised a second time instead of copied: text, blocks and places must be those of the copy.</summary>
public class RewrittenTextTests
{
    private static readonly string[] s_parts =
    [
        "Đoàn khảo sát đã đến xã miền núi từ sáng sớm để nghe người dân kể lại mùa nước lớn", "Hoà bình là mong muốn của mọi gia đình ở vùng giáp ranh này.",
        "Nguye\u0302\u0303n Va\u0306n An hoa\u0300n tha\u0300nh ba\u0309n ghi che\u0301p da\u0300i ba muo\u031bi trang.", "Cuộc\u00A0họp\u00A0kết\u00A0thúc lúc 16 giờ.", " ", "\n", "\n\n", "\r\n", "\u200B", "\u0301",
        "\u0958", "hoà", "\uD83D\uDE00", "\uD800", "Chia sẻ\n", "Ảnh: AFP\n", ". ", "Tin liên quan\nXã vùng cao đón điện lưới\n", "Theo TTXVN\n", "thuỷ", "\u1100\u1161\u11A8 ", "\uFB01",
    ];

    [Fact]
    public void It_is_the_text_that_would_be_copied() =>
        Prop.ForAll(Gen.Elements(s_parts).ArrayOf().ToArbitrary(), parts =>
        {
            var source = string.Concat(parts);
            var draft = DraftOf(source);
            var copied = KeptText.Of(draft);
            var blocks = copied.Blocks;
            var text = copied.ToText();
            var (again, blocksAgain) = RewrittenText.Of(draft, source);
            again.Value.ShouldBe(text.Value);
            blocksAgain.ShouldBe(blocks);
            Places(again).ShouldBe(Places(text));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Fact]
    public void The_text_of_all_lines_is_gone_afterwards()
    {
        const string Source = "Đoàn đã đến.\nHọ ở lại.";
        var draft = DraftOf(Source);
        RewrittenText.Of(draft, Source).Text.Value.ShouldBe(Source);
        Should.Throw<InvalidOperationException>(() => draft.Flow);
    }

    private static Draft DraftOf(string source)
    {
        var raw = PlainFormat.Read(source);
        var draft = Draft.From(raw, TextNormalizer.Normalize(raw.TakeText()));
        draft.IsVerbatim.ShouldBeTrue();
        CleaningSteps.Apply(draft);
        return draft;
    }

    private static IEnumerable<SourceSpan> Places(ArticleText text) => Enumerable.Range(0, text.Value.Length).Select(at => text.ToSource(new TextSpan(at, at + 1)));
}
