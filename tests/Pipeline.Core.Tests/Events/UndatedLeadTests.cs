using System.Globalization;
using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Language;
using Pipeline.Core.Tests.Language;

namespace Pipeline.Core.Tests.Events;

/// <summary>What the headline or lead of a page that nothing dates tells without a day has that of the sentence below which gives it.</summary>
public sealed class UndatedLeadTests
{
    /// <summary>Text, one line a block, the anchor of the mention asked for, and its day and month; "-" for none.</summary>
    public static TheoryData<string, string, string> Days => new()
    {
        // the same act, told in passing since a source comes first
        { "Thủ tướng lên đường thăm Nhật Bản\nSáng 4/6, Thủ tướng Nguyễn Xuân Phúc dẫn đầu đoàn Việt Nam rời Hà Nội, lên đường thăm chính thức Nhật Bản và dự hội nghị.", "lên đường thăm", "4.6" },

        // told below in other words or of other parties
        { "EU quyết không công nhận Crimea là của Nga\nTại cuộc họp ngày 6/2 ở Brussels, các nước EU tái khẳng định lập trường về việc Nga sáp nhập Crimea.", "không công nhận", "6.2" },
        { "Iran nã tên lửa vào Syria\nHôm 18/6, Iran đã nã tên lửa vào các căn cứ của phiến quân ở miền đông Syria.", "nã tên lửa", "18.6" },

        { "Mỹ tập trận ở Hàn Quốc\nHôm 18/5, các lực lượng Mỹ và quân đội Hàn Quốc triển khai một cuộc diễn tập đổ bộ.", "tập trận", "18.5" },
        { "Tổng thống Pháp lần đầu công du Mỹ\nTổng thống Pháp Emmanuel Macron ngày 29/6 đã hội đàm với các nghị sĩ Mỹ trong chuyến công du đầu tiên tới nước này.", "công du", "29.6" },

        // words under a picture are of another day
        { "EU quyết không công nhận Crimea là của Nga\nTrụ sở EU ở Brussels ngày 3/2. Ảnh: AFP\nTại cuộc họp ngày 6/2 ở Brussels, các nước EU tái khẳng định lập trường về việc Nga sáp nhập Crimea.", "không công nhận", "6.2" },

        // reported on that day, done on it or before
        { "Malaysia bắt giữ sáu nghi can khủng bố\nNgày 27/5, cảnh sát Malaysia cho biết họ đã bắt giữ sáu nghi can khủng bố.", "bắt giữ", "-" },
        { "Ông Trump yêu cầu Nga trợ giúp\nBáo Yomiuri của Nhật Bản ngày 22/5 đưa tin ông Donald Trump từng yêu cầu Nga trợ giúp.", "yêu cầu", "-" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void A_headline_has_the_day_that_the_story_gives(string text, string anchor, string day)
    {
        var mention = EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text, null, BlockKind.Title))).First(mention => mention.Anchor.Text.Contains(anchor, StringComparison.Ordinal));

        (mention.YearlessMonth is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{mention.YearlessDay}.{mention.YearlessMonth}")).ShouldBe(day);
    }

    /// <summary>Who spoke on a day, though no act is told of it, blames and asks beside it on that day.</summary>
    [Theory]
    [InlineData("Nga lo ngại\nThứ trưởng Ngoại giao Nga Sergei Ryabkov ngày 6/2 cho rằng tình hình rất phức tạp. Ông Ryabkov cũng lên án việc Mỹ trừng phạt Iran.", "lên án", 6)]
    [InlineData("Nga lo ngại\nThứ trưởng Ngoại giao Nga Sergei Ryabkov ngày 6/2 cho rằng tình hình rất phức tạp. Ông Ryabkov cũng lên án việc Mỹ trừng phạt Iran.", "trừng phạt", null)]
    [InlineData("Ông Trump chỉ trích Đức\n\"Thật tệ hại\", ông Donald Trump viết trên Twitter hôm 8/2.", "chỉ trích", 8)]
    public void Words_are_of_the_day_on_which_their_speaker_spoke(string text, string anchor, int? day) =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text, null, BlockKind.Title))).First(mention => mention.Anchor.Text.Contains(anchor, StringComparison.Ordinal)).YearlessDay.ShouldBe(day);
}
