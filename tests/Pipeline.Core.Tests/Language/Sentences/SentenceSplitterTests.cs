using FsCheck.Fluent;
using Pipeline.Core.Language.Sentences;

namespace Pipeline.Core.Tests.Language.Sentences;

public class SentenceSplitterTests
{
    /// <summary>Texts with a double bar where a sentence must end.</summary>
    public static TheoryData<string> Texts =>
    [
        "Ông Putin gặp ông Trump. || Hai bên nhất trí hợp tác.",
        "Ông Nam sống ở TP.HCM. || Ông làm việc tại Q.1 từ năm 2010.",
        "PGS.TS. Nguyễn Văn A, ThS. Lê B và BS. Trần C có mặt. || Họ trao đổi.",
        "Ông D. Trump và ông George W. Bush đã gặp H. R. McMaster. || Cuộc gặp diễn ra kín.",
        "Giá tăng 3.000 đồng, khoảng 7.7 điểm. || Sản phẩm No.1 của hãng đứng đầu.",
        "Tổng thống Nga Vladimir Putin. || Ông Trump không bình luận.",
        "Họ đã gặp ông Putin.||Ông Trump im lặng.||“Tôi không biết”, ông nói.",
        "“Tôi sẽ đi. || Tôi sẽ gặp ông ấy.” || Sau đó ông rời phòng.",
        "“Tôi sẽ đi.” ông Putin nói. || Mọi người về.",
        "“Thật sao?” - ông hỏi. || Không ai đáp!",
        "\"Chúng tôi đồng ý.\" || Bà Lan ký tên. || \"Thế là xong.\"",
        "Nga, Mỹ, Anh... đã họp. || Họ bàn về Syria… || Không có kết quả.",
        "1. Ông Trump đắc cử. || 2. Bà Clinton thua.",
        "- Thành lập ủy ban; - Bầu chủ tịch. || - Bế mạc.",
        "Trump gặp Putin . || Hai bên hội đàm .",
        "Truy cập baomoi.com để đọc. || VnExpress.Net đưa tin.",
        "Hãng tin (theo AP. Ảnh Reuters) đưa tin. || Hết.",
        "Anh ký hiệp định với EU. || Ông Barnier hoan nghênh.",
        "Anh rời EU.||Ông Barnier hoan nghênh.",
        "Ông mua rau, quả, v.v. và về nhà. || Hết.",
        "Có đi không? || Có! || Đi ngay?! || Đi.",
        "Bệnh nhân nhiễm viêm gan B. || Theo bác sĩ, bệnh đã đỡ.",
        "Lúc 15.30 ngày 7.7.2017. || Trận đấu bắt đầu.",
        "Ông Trump (Mỹ. || Ông Putin nói.",
        "Chủ tịch nước mời ông A. Cô-bi-a-cốp thăm Hà Nội. || Cô Lan không đi.",
        "Quân đội U.S. Army có mặt. || Xong.",
        "Tốt... || Nhưng chưa đủ.",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Splits(string marked)
    {
        var expected = marked.Split("||").Select(sentence => sentence.Trim());
        var article = TextArticles.Of(marked.Replace(" || ", " ", StringComparison.Ordinal).Replace("||", "", StringComparison.Ordinal));

        SentenceSplitter.Split(article).Select(sentence => sentence.Span.Of(article.Text.Value)).ShouldBe(expected);
    }

    [Fact]
    public void Blocks_and_lines_end_sentences()
    {
        var article = TextArticles.Of("Tiêu đề không dấu chấm\nĐoạn một. Còn nữa\nĐoạn hai");

        var sentences = SentenceSplitter.Split(article);
        sentences.Select(sentence => sentence.Block).ShouldBe([0, 1, 1, 2]);
        sentences.Select(sentence => sentence.Index).ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public void Every_word_is_in_exactly_one_sentence() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll<string[]>(words =>
        {
            var article = TextArticles.Of(string.Join(". ", words.Where(word => word is not null)));
            var sentences = SentenceSplitter.Split(article);
            var ends = sentences.Select(sentence => sentence.EndToken).ToList();
            return sentences.Skip(1).Select(sentence => sentence.FirstToken).SequenceEqual(ends.SkipLast(1));
        }));
}
