using static Pipeline.Core.Tests.Articles.Cleaning.CleanerCases;

namespace Pipeline.Core.Tests.Articles.Cleaning;

internal static class StampCases
{
    public static IReadOnlyList<CleanerCase> All { get; } =
    [
        Clean("stamps", "signature with the time behind the last sentence", Around() + " NT - Báo Ngày | 18:27 20/05/2017", "timestamp: NT - Báo Ngày | 18:27 20/05/2017"),
        Clean("stamps", "weekday, date, time", Around(before: "Thứ Ba, 14/03/2017 07:30"), "timestamp: Thứ Ba, 14/03/2017 07:30"),
        Clean("stamps", "icon name glued to the weekday", Around(before: "ClockThứ Ba, 14/03/2017 07:30"), "timestamp: ClockThứ Ba, 14/03/2017 07:30"),
        Clean("stamps", "time first, with a bar", Around(before: "07:30 | 14/03/2017"), "timestamp: 07:30 | 14/03/2017"),
        Clean("stamps", "spelled out", Around(before: "Cập nhật lúc 7 giờ 30, ngày 14 tháng 3 năm 2017"), "timestamp: Cập nhật lúc 7 giờ 30, ngày 14 tháng 3 năm 2017"),
        Clean("stamps", "with time zone", Around(before: "Thứ sáu, 31/12/2021, 09:12 (GMT+7)"), "timestamp: Thứ sáu, 31/12/2021, 09:12 (GMT+7)"),
        new("stamps", "figures glued before a paragraph", $"{Title}\n{Lead}\n15:06' - 14/3/2017 {First}\n{Second}", Kept, ["timestamp: 15:06' - 14/3/2017"]),
        new("stamps", "a sentence that tells the time stays", $"{Title}\n{Lead}\n15h06 ngày 14/3/2017, cửa khẩu mở lại trong mưa lớn.\n{Second}", ["title: " + Title, "lead: " + Lead, "p: 15h06 ngày 14/3/2017, cửa khẩu mở lại trong mưa lớn.", "p: " + Second], []),
        Clean("stamps", "a sentence with a full date stays", Around(), []),
        new("stamps", "a paragraph that begins with a date stays",
            Around(between: "Ngày 14/3/2017, hai bên ký thỏa thuận tạm thời tại thủ đô."),
            ["title: " + Title, "lead: " + Lead, "p: " + First, "p: Ngày 14/3/2017, hai bên ký thỏa thuận tạm thời tại thủ đô.", "p: " + Second], []),
        Clean("timed-lists", "headlines with their times below the article",
            Around(after: "Đường sắt liên vận chạy thử đoàn tàu đầu tiên\n15:06' - 14/03/2017\nGiá vải thiều đầu mùa tăng gấp đôi năm ngoái\n10:20' - 13/03/2017"),
            "related-block: Đường sắt liên vận chạy thử đoàn tàu đầu tiên", "timestamp: 15:06' - 14/03/2017",
            "related-block: Giá vải thiều đầu mùa tăng gấp đôi năm ngoái", "timestamp: 10:20' - 13/03/2017"),
    ];
}
