using System.Globalization;
using Pipeline.Core.Events;
using Pipeline.Core.Language;
using Pipeline.Core.Tests.Language;

namespace Pipeline.Core.Tests.Events;

/// <summary>Days of a page that nothing dates: a day and month without the year is passed on as one with it would be.</summary>
public sealed class YearlessDayTests
{
    /// <summary>Text, one line a block, the anchor of the mention asked for, and its day and month; "-" for none.</summary>
    public static TheoryData<string, string, string> Days => new()
    {
        // what points at the day, and what opens its paragraph's next sentence
        { "Ông Macron tới Moskva\nTổng thống Pháp Emmanuel Macron tới Moskva hôm 8/5. Chiều cùng ngày, ông Emmanuel Macron hội đàm với Tổng thống Nga Vladimir Putin.", "hội đàm", "8.5" },
        { "Ông Macron tới Moskva\nTổng thống Pháp Emmanuel Macron tới Moskva hôm 8/5. Ông sẽ về nước vào ngày 10/5 tới. Cùng ngày, Đức triệu tập đại sứ Nga.", "triệu tập", "8.5" },
        { "Ông Macron tới Moskva\nHôm 8/5, Tổng thống Pháp Emmanuel Macron điện đàm với Tổng thống Nga Vladimir Putin. Hai bên nhất trí mở lại đàm phán.", "nhất trí", "8.5" },
        { "Ông Macron tới Moskva\nSáng 8/5, lễ đón diễn ra tại Điện Kremlin. Ngay sau lễ đón, Tổng thống Pháp Emmanuel Macron hội đàm với Tổng thống Nga Vladimir Putin.", "hội đàm", "8.5" },

        // the phrase before the subject
        { "Ông Macron khen ông Putin\nTrong chuyến thăm Nga hôm 8/5, Tổng thống Pháp Emmanuel Macron ca ngợi Tổng thống Nga Vladimir Putin.", "ca ngợi", "8.5" },
        { "Ông Macron chỉ trích Nga\nTổng thống Pháp Emmanuel Macron chỉ trích Nga trong cuộc điện đàm với Thủ tướng Đức Angela Merkel hôm 8/5.", "chỉ trích", "8.5" },

        // of a span the first day, and nothing of it for a talk within it
        { "Ông Macron sắp thăm Nga\nTổng thống Pháp Emmanuel Macron sẽ thăm Nga từ ngày 8 đến 10/5.", "thăm", "8.5" },
        { "Ông Macron thăm Nga\nTổng thống Pháp Emmanuel Macron thăm Nga từ ngày 8 đến 10/5. Ông đã hội đàm với Tổng thống Nga Vladimir Putin.", "hội đàm", "-" },

        { "Ông Macron sắp công du\nTổng thống Pháp Emmanuel Macron sẽ thăm Đức, dự Hội nghị thượng đỉnh G20 và thăm Hà Lan từ ngày 8 đến 10/5.", "dự Hội nghị", "8.5" },

        // who speaks or meets at what the sentence before tells, but nothing that is still to come there
        { "Hội thảo ở Paris\nSáng 8/5, Phòng Thương mại Pháp tổ chức hội thảo. Tổng thống Pháp Emmanuel Macron gặp gỡ Thủ tướng Đức Angela Merkel.", "gặp gỡ", "8.5" },
        { "Sắp họp ở Paris\nSáng 8/5, Pháp thông báo hội nghị sẽ diễn ra vào tuần tới. Tổng thống Pháp Emmanuel Macron gặp gỡ Thủ tướng Đức Angela Merkel.", "gặp gỡ", "-" },

        // what one asks of the other at a talk, whatever day the matter began on
        { "Bà Merkel điện đàm với ông Putin\nHôm 8/5, Thủ tướng Đức Angela Merkel điện đàm với Tổng thống Nga Vladimir Putin. Xe tăng ở Ukraine.\nBà Angela Merkel cũng đề nghị ông Vladimir Putin chấm dứt cuộc chiến kéo dài từ tháng 4.", "đề nghị", "8.5" },

        // a year in a name is no day, and what a fight is about no other act
        { "Hội thảo ở Paris\nSáng 8/5, Phòng Thương mại Pháp tổ chức hội thảo \"Pháp năm 2017\". Tổng thống Pháp Emmanuel Macron đã tới dự và có bài phát biểu.", "bài phát biểu", "8.5" },
        { "Đụng độ ở Yemen\nTheo AFP, ngày 8/5, 32 người đã thiệt mạng trong cuộc giao tranh giữa quân đội Yemen và phiến quân Houthi nhằm giành quyền kiểm soát thị trấn Mokha.", "giao tranh", "8.5" },

        // what led to the news, what goes on since, what was long before
        { "Mỹ bắt 12 người\nCảnh sát cho biết họ bị quay phim khi Tổng thống Pháp Emmanuel Macron thăm Mỹ hôm 8/5. Mỹ bắt 12 người Pháp.", "bắt", "-" },
        { "Ông Macron về nước\nSáng 12/7, Tổng thống Pháp Emmanuel Macron về tới Paris, kết thúc chuyến thăm Nga. Hai bên nhất trí mở lại đàm phán.", "nhất trí", "-" },
        { "Nga phản đối EU\nNgày 28/6, Điện Kremlin tuyên bố sẽ đáp trả sau khi EU trừng phạt Nga.", "trừng phạt", "-" },
        { "Mỹ và Nga nối lại hội đàm\nHôm 11/7, Mỹ triệu tập đại sứ Nga. Thông báo được đưa ra trong bối cảnh Ngoại trưởng Nga Sergei Lavrov đe dọa trả đũa Mỹ.", "đe dọa", "-" },
        { "Đảo chính thất bại\nHôm 15/7, Thổ Nhĩ Kỳ ban bố tình trạng khẩn cấp. Thổ Nhĩ Kỳ từ đó đã bắt hơn 1.000 người.", "bắt", "-" },
        { "Ông Macron yêu cầu báo cáo\nTại cuộc họp sáng 8/5, Tổng thống Pháp Emmanuel Macron yêu cầu báo cáo vụ cảnh sát nổ súng vào người biểu tình.", "nổ súng", "-" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void A_day_without_its_year_is_passed_on(string text, string anchor, string day)
    {
        var mention = EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text, null))).Last(mention => mention.Anchor.Text.Contains(anchor, StringComparison.Ordinal) && mention.Evidence.Text != text.Split('\n')[0]);

        mention.DateStart.ShouldBeNull();
        (mention.YearlessMonth is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{mention.YearlessDay}.{mention.YearlessMonth}")).ShouldBe(day);
    }
}
