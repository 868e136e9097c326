using Pipeline.Core.Events;
using Pipeline.Core.Language;
using Pipeline.Core.Tests.Articles;
using Pipeline.Core.Tests.Language;

namespace Pipeline.Core.Tests.Events;

/// <summary>Where an act takes place: a sentence, the act's type, and the place of its first mention ("" for none).</summary>
public sealed class EventPlaceTests
{
    private const string Published = "2017-05-16";

    [Theory]
    [InlineData("Nga và Trung Quốc đàm phán tại Geneva.", "CONSULT", "Geneva")]
    [InlineData("Tại Hà Nội, Tổng thống Pháp Emmanuel Macron gặp Chủ tịch nước Trần Đại Quang.", "CONSULT", "Hanoi")]

    // a seat of government is not the guest's
    [InlineData("Sáng 14/5, tại Trụ sở Chính phủ, Phó Thủ tướng Trịnh Đình Dũng đã tiếp Phó Chủ tịch Quốc hội Lào Xổm-phăn Pheng-khăm-my, Trưởng ban Chỉ đạo xây dựng Nhà Quốc hội Lào.", "CONSULT", "")]

    // where something else was before
    [InlineData("Khoảng 45 phút sau sự cố trên cao nguyên Golan, không quân Israel tiến hành cuộc tấn công nhằm vào quân đội Syria.", "ASSAULT", "")]

    // where somebody lives
    [InlineData("Cảnh sát Haiti bắt ông Christian Emmanuel Sanon, bác sĩ sống tại Florida.", "COERCE", "")]

    [InlineData("Iran phóng tên lửa vào hai căn cứ có lính Mỹ đồn trú ở Iraq.", "ASSAULT", "Iraq")]

    // from where it was watched
    [InlineData("Radar của Mỹ tại Hàn Quốc đã phát hiện tên lửa đạn đạo mà Triều Tiên phóng thử ngày 14/5.", "MOBILIZE", "")]
    [InlineData("Mỹ triển khai tên lửa Patriot tại Ba Lan.", "MOBILIZE", "Poland")]
    public void The_place_is_that_of_the_act(string sentence, string type, string expected) =>
        (EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(sentence, Published))).First(mention => mention.Type == type).Place?.Name ?? "").ShouldBe(expected);
}
