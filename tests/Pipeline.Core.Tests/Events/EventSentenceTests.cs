using Pipeline.Core.Events;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Language;
using Pipeline.Core.Tests.Articles;
using Pipeline.Core.Tests.Language;

namespace Pipeline.Core.Tests.Events;

/// <summary>Sentences of <c>tests/corpus/events/sentences.txt</c>, each with an event that must be among those coded.</summary>
public sealed class EventSentenceTests
{
    private const string Published = "2019-05-10";

    private const string Arrow = " => ";

    public static TheoryData<string, string> Sentences
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in Lines())
            {
                data.Add(line[..line.IndexOf(Arrow, StringComparison.Ordinal)], line[(line.IndexOf(Arrow, StringComparison.Ordinal) + Arrow.Length)..]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_event_is_coded(string sentence, string expected) =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(sentence, Published))).Select(EventBrief.Of).ShouldContain(expected);

    /// <summary>What stands before an act is looked at in many places: where the article opens with it, nothing does.</summary>
    [Theory]
    [InlineData("Gặp Chủ tịch Quốc hội Nguyễn Thị Kim Ngân tại Hà Nội.")]
    [InlineData("Hội đàm, Thủ tướng Nguyễn Xuân Phúc đề nghị hợp tác.")]
    public void An_article_may_open_with_its_act(string sentence) =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(sentence, Published))).ShouldContain(mention => mention.Type == "CONSULT");

    /// <summary>Syllables stand apart in Vietnamese, so the end of one word and the start of the next can look like an act.</summary>
    [Theory]
    [InlineData("Ông Shinzo Abe và ông Donald Trump trao đổi các vấn đề nghị sự song phương.", "REQUEST")]
    [InlineData("Chính phủ Nga sẽ xem xét xử lý kiến nghị của Đức.", "ACCUSE")]
    [InlineData("Cục Hàng không Nga cấm vận chuyển pin sang Đức.", "SANCTION")]
    [InlineData("Nga và Đức bắn pháo hoa ở Berlin.", "ASSAULT")]
    [InlineData("Những yêu cầu mà Ả Rập Xê Út đưa ra bao gồm cắt đứt quan hệ với Iran.", "SANCTION")]
    [InlineData("Các hoạt động với Philippines đã thể hiện cam kết của Mỹ với đồng minh.", "AGREE")]
    [InlineData("Không quân Mỹ đã thả nhiều hơn 3.000 quả bom xuống Syria.", "RETREAT")]
    [InlineData("Nhóm tàu tấn công của Hải quân Mỹ rời Nhật Bản.", "ASSAULT")]
    [InlineData("Lãnh đạo Samsung Lee Jae-yong (Li Chê Dâng) chối bỏ việc hối lộ.", "ACCUSE")]
    [InlineData("Cảnh sát Pháp nhận được cuộc gọi khẩn cấp của Đức.", "CONSULT")]
    public void No_act_is_read_out_of_parts_of_words(string sentence, string type) =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(sentence, Published))).ShouldNotContain(mention => mention.Type == type);

    /// <summary>Who is only near somebody, passes news on or owns what was struck does not do what is told.</summary>
    [Theory]
    [InlineData("Con trai Tổng thống Mỹ Donald Trump chỉ trích Nga.", "ACCUSE")]
    [InlineData("Ông Lavrov đang được nhiều tổ chức nhân quyền trên thế giới ca ngợi.", "SUPPORT")]
    [InlineData("Ông Lavrov nói rút quân sẽ khiến nguy cơ tăng.", "RETREAT")]
    [InlineData("Cố vấn cấp cao của Tổng thống Mỹ Donald Trump chỉ trích Nga.", "ACCUSE")]
    [InlineData("Tòa án Seoul xét xử bà Park Geun-hye với hàng loạt cáo buộc tham nhũng.", "allege")]
    [InlineData("Ông Putin nói về một thành phố ủng hộ chính quyền Syria.", "SUPPORT")]
    [InlineData("Người dân Nga xếp hàng mua vàng tràn xuống đường.", "PROTEST")]
    [InlineData("Trợ lý Ngoại trưởng Mỹ đặc trách Đông Á Daniel Russel thăm Lào.", "ACCUSE")]
    [InlineData("Chuyên gia Mỹ thấy lực cầu bắt đáy vàng tăng.", "COERCE")]
    [InlineData("Lốc xoáy tại Mỹ khiến 40 căn nhà bị phá hủy.", "ASSAULT")]
    [InlineData("Ngày 5/5, cố vấn an ninh ông Trump tuyên bố thủ phạm là tin tặc.", "STATE")]
    [InlineData("IS bắt giữ ông Qatibeh do bị cáo buộc nổi loạn.", "PROTEST")]
    [InlineData("Thủ tướng Nguyễn Xuân Phúc đề nghị Vamed tiếp tục hỗ trợ ngành y tế Lào.", "AID")]
    [InlineData("Mỹ cân nhắc đề xuất đưa Quân đoàn vệ binh cách mạng Iran vào danh sách khủng bố.", "MOBILIZE")]
    public void Whoever_stands_by_does_not_act(string sentence, string act) =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(sentence, Published))).ShouldNotContain(mention => mention.Type == act || mention.Mode == act);

    /// <summary>Scraped copy begins and breaks off anywhere.</summary>
    [Fact]
    public void No_cut_through_a_sentence_breaks_the_coder()
    {
        foreach (var sentence in Lines().Select(line => line.Split(Arrow)[0]))
        {
            for (var at = sentence.IndexOf(' ', StringComparison.Ordinal); at > 0; at = sentence.IndexOf(' ', at + 1))
            {
                Should.NotThrow(() => EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(sentence[(at + 1)..], Published))), sentence);
                Should.NotThrow(() => EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(sentence[..at], Published))), sentence);
            }
        }
    }

    [Fact]
    public void Every_type_of_the_codebook_has_a_sentence()
    {
        var told = Lines().Select(line => line.Split(Arrow)[1].Split('/')[0]).ToHashSet(StringComparer.Ordinal);
        EventCodebook.Default.Acts.Select(act => act.Type).Distinct(StringComparer.Ordinal).Where(type => !told.Contains(type)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Lines() =>
        File.ReadLines(Corpus.PathOf("events", "sentences.txt")).Where(line => line.Contains(Arrow, StringComparison.Ordinal) && line[0] != '#');
}
