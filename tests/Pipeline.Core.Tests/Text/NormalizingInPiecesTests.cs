using FsCheck;
using FsCheck.Fluent;
using Pipeline.Core.Text;
using Pipeline.Core.Text.Normalizing;

namespace Pipeline.Core.Tests.Text;

/// <summary>A long text is normalised piece by piece: no piece may end where two units belong together.</summary>
public class NormalizingInPiecesTests
{
    private static readonly string[] s_parts =
    [
        "hoà ", "hòan ", "ngươì ", "đôí", "thuỷ", "khoẻ\n", "quý ", "a", "e\u0302\u0301", "\u0301", "\u00A0", "\r\n", "\r", "\u200B", "\uD83D\uDE00", "\uD800", " ", "\n", "Việt Nam ",
        "Vie\u0302\u0323t ", "1 ", "\uFB01", "\u0344", "“", "\u2028", "\u1100\u1161\u11A8 ",
    ];

    [Fact]
    public void Pieces_of_any_length_give_the_same_text_and_places() =>
        Prop.ForAll(Gen.Elements(s_parts).ArrayOf().Zip(Gen.Choose(1, 12)).ToArbitrary(), drawn =>
        {
            var text = ArticleText.Verbatim(string.Concat(drawn.Item1));
            var whole = TextNormalizer.Normalize(text, int.MaxValue);
            var pieces = TextNormalizer.Normalize(text, drawn.Item2);
            pieces.Value.ShouldBe(whole.Value);
            Enumerable.Range(0, whole.Value.Length).Select(at => pieces.ToSource(new TextSpan(at, at + 1)))
                .ShouldBe(Enumerable.Range(0, whole.Value.Length).Select(at => whole.ToSource(new TextSpan(at, at + 1))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void A_long_text_that_is_normal_already_is_not_copied()
    {
        var text = ArticleText.Verbatim(string.Concat(Enumerable.Repeat("Hai bên họp hôm qua tại Hà Nội. ", 2000)));
        TextNormalizer.Normalize(text).ShouldBeSameAs(text);
    }
}
