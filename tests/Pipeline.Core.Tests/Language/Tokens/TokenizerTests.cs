using FsCheck.Fluent;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Tests.Language.Tokens;

public class TokenizerTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "Ông Putin điện đàm.", "Ông Putin điện đàm _." },
        { "lúc 20h30", "lúc 20 _h _30" },
        { "G20, 3.000", "G _20 _, 3 _. _000" },
        { "Mát-xcơ-va", "Mát _- _xcơ _- _va" },
        { "tiêu đề\nđoạn\r\n\r\n sau", "tiêu đề ^đoạn ^sau" },
        { "Tổng thống MỹDonald Trumpđưa", "Tổng thống Mỹ Donald Trump đưa" },
        { "nhà nướcIrandẫn lời CNNcho biết", "nhà nước Iran dẫn lời CNN cho biết" },
        { "cuộcđàm phántại NgaVladimir Mỹnên", "cuộc đàm phán tại Nga Vladimir Mỹ nên" },
        { "VnExpress iPhone McDonald Kênia Pêru Joaquín đôla Mátxcơva TTXVN Nguyễn", "VnExpress iPhone McDonald Kênia Pêru Joaquín đôla Mátxcơva TTXVN Nguyễn" },
        { "", "" },
        { " \u200B\t", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Splits_letters_digits_and_marks(string text, string expected)
    {
        var tokens = Tokenizer.Tokenize(text);

        var shown = Enumerable.Range(0, tokens.Count).Select(i =>
            (tokens[i].IsGlued ? "_" : i > 0 && tokens[i].StartsLine ? "^" : "") + tokens.WordAt(i).ToString());
        string.Join(' ', shown).ShouldBe(expected);
    }

    [Fact]
    public void Folds_case_and_tells_capitals()
    {
        var tokens = Tokenizer.Tokenize("Điện ĐIỆN điện TTXVN A");

        tokens[0].Word.ShouldBe(tokens[2].Word);
        tokens[1].Word.ShouldBe(tokens[2].Word);
        tokens[0].Word.ShouldBe(WordId.Of("điện"));
        (tokens[0].IsCapitalised, tokens[2].IsCapitalised).ShouldBe((true, false));
        (tokens[3].IsAllCapitals, tokens[0].IsAllCapitals, tokens[4].IsAllCapitals).ShouldBe((true, false, false));
    }

    [Theory]
    [InlineData("sỹ", "sĩ")]
    [InlineData("Ký", "kí")]
    [InlineData("tỷ", "tỉ")]
    [InlineData("MỸ", "Mĩ")]
    [InlineData("ngưng", "ngừng")]
    [InlineData("Gởi", "gửi")]
    [InlineData("tầu", "tàu")]
    public void Two_spellings_of_one_syllable_are_one_word(string one, string other)
    {
        Tokenizer.Tokenize(one)[0].Word.ShouldBe(Tokenizer.Tokenize(other)[0].Word);
        WordId.Of(one).ShouldBe(WordId.Of(other));
        WordId.Of("tay").ShouldNotBe(WordId.Of("tai"));
    }

    [Fact]
    public void A_number_too_long_for_an_int_stays_a_number()
    {
        var tokens = Tokenizer.Tokenize("0123 99999999999999999999");

        (tokens[0].Number, tokens[1].Number).ShouldBe((123, int.MaxValue));
    }

    [Fact]
    public void Finds_tokens_by_position()
    {
        var tokens = Tokenizer.Tokenize("một hai ba");

        tokens.Inside(new(4, 10)).ShouldBe((1, 3));
        tokens.FirstAt(99).ShouldBe(3);
        tokens.SpanOf(1, 3).Of(tokens.Text).ShouldBe("hai ba");
    }

    [Fact]
    public void Tokens_cover_every_unit_that_is_no_space()
    {
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll<string>(text => text is null || Uncovered(text) == 0));
    }

    private static int Uncovered(string text)
    {
        var covered = new bool[text.Length];
        foreach (var token in Tokenizer.Tokenize(text).Tokens)
        {
            Array.Fill(covered, true, token.Start, token.Length);
        }

        return text.Where((unit, i) => covered[i] == Letters.IsSpace(unit)).Count();
    }
}
