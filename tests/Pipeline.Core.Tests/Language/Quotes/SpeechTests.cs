using Pipeline.Core.Language;

namespace Pipeline.Core.Tests.Language.Quotes;

/// <summary>Who says what, through whom.</summary>
public class SpeechTests
{
    public static TheoryData<string, string> Attributed => new()
    {
        { "Ông Putin khẳng định Nga sẽ không can thiệp vào nước khác.", "Vladimir Putin||khẳng định|Nga sẽ không can thiệp vào nước khác." },
        { "Theo Điện Kremlin, hai tổng thống sẽ gặp nhau.", "Kremlin||Theo|hai tổng thống sẽ gặp nhau." },
        { "BBC dẫn lời ông Trump cho biết Mỹ sẽ rút khỏi thỏa thuận.", "Donald Trump|BBC|cho biết|Mỹ sẽ rút khỏi thỏa thuận." },
        { "Hai bên sẽ gặp nhau, hãng tin BBC dẫn tuyên bố của điện Kremlin cho biết.", "Kremlin|BBC|cho biết|Hai bên sẽ gặp nhau," },
        { "Ông Trump đến thăm theo lời mời của Pháp.", "" },
        { "Tuyên bố của Nga gây chú ý.", "" },
    };

    public static TheoryData<string, string> Quoted => new()
    {
        { "“Chúng tôi sẽ không lùi bước”, ông Putin nói.", "Vladimir Putin: Chúng tôi sẽ không lùi bước" },
        { "Ông Trump nói: “Chúng tôi rất vui mừng”.", "Donald Trump: Chúng tôi rất vui mừng" },
        { "\"Chúng tôi sẽ không lùi bước\" - Điện Kremlin thông báo.", "Kremlin: Chúng tôi sẽ không lùi bước" },
        { "Ông Putin chúc ông Trump “thành công trong nhiệm kỳ mới”.", "Vladimir Putin: thành công trong nhiệm kỳ mới" },
        { "Phim “Chuyện tình” ra rạp.", "" },
    };

    [Theory]
    [MemberData(nameof(Attributed))]
    public void Attributes(string sentence, string expected) =>
        string.Join("; ", Analyze(sentence).Attributions.Select(found => $"{found.Speaker}|{found.Via}|{found.Verb}|{found.Scope.Of(sentence)}")).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(Quoted))]
    public void Finds_quotations_and_speakers(string sentence, string expected) =>
        string.Join("; ", Analyze(sentence).Quotes.Select(quote => $"{quote.Speaker}: {quote.Text}")).ShouldBe(expected);

    private static ArticleAnalysis Analyze(string sentence) => LanguageAnalyzer.Analyze(TextArticles.Of(sentence, "2017-02-06"));
}
