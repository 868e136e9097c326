using static Pipeline.Core.Tests.Articles.Cleaning.CleanerCases;

namespace Pipeline.Core.Tests.Articles.Cleaning;

internal static class BorderCases
{
    private const string Long =
        "Hai bên nhất trí lập đường dây nóng giữa các đồn biên phòng để xử lý nhanh những vụ việc phát sinh trong quá trình thông quan hàng hóa. " +
        "Các lực lượng chức năng sẽ họp giao ban mỗi tuần một lần, luân phiên ở mỗi bên, và báo cáo về hai bộ trước ngày cuối cùng của tháng.";

    public static IReadOnlyList<CleanerCase> All { get; } =
    [
        new("borders", "text without a full stop before an opener",
            $"{Title}\n{Lead}\n{Long} Đoàn xe chở nông sản chờ ở bãi đỗ phía bắc Theo hải quan, mỗi xe mất khoảng nửa giờ để làm thủ tục.",
            ["title: " + Title, "lead: " + Lead, "p: " + Long, "p: Đoàn xe chở nông sản chờ ở bãi đỗ phía bắc", "p: Theo hải quan, mỗi xe mất khoảng nửa giờ để làm thủ tục."], []),
        new("borders", "the name of a body is no border",
            $"{Title}\n{Lead}\n{Long} Đại diện một nước thành viên Liên đoàn bóng bàn châu lục có mặt, cùng hai thẩm phán Tòa án Tối cao của nước chủ nhà.",
            ["title: " + Title, "lead: " + Lead, $"p: {Long} Đại diện một nước thành viên Liên đoàn bóng bàn châu lục có mặt, cùng hai thẩm phán Tòa án Tối cao của nước chủ nhà."], []),
        new("borders", "an organisation and a feast go on with a word that opens sentences too",
            $"{Title}\n{Lead}\n{Long} Tổ chức Theo dõi Nhân quyền gửi thư tới buổi lễ kỷ niệm Ngày thành lập quân đội, còn một viện Sau đại học cử hai người.",
            ["title: " + Title, "lead: " + Lead, $"p: {Long} Tổ chức Theo dõi Nhân quyền gửi thư tới buổi lễ kỷ niệm Ngày thành lập quân đội, còn một viện Sau đại học cử hai người."], []),
        new("borders", "the name of a work is no border",
            $"{Title}\n{Lead}\n{Long} Bộ phim về cuộc sống của người lái xe đường dài mang tên Trong đêm tối được chiếu ở cửa khẩu.",
            ["title: " + Title, "lead: " + Lead, $"p: {Long} Bộ phim về cuộc sống của người lái xe đường dài mang tên Trong đêm tối được chiếu ở cửa khẩu."], []),
        new("borders", "a given name is no border",
            $"{Title}\n{Lead}\n{Long} Ngay trong buổi sáng hôm ấy ông Nguyễn Minh Liên điện thoại cho hải quan, còn chị Lê Quỳnh Như tới bãi đỗ.",
            ["title: " + Title, "lead: " + Lead, $"p: {Long} Ngay trong buổi sáng hôm ấy ông Nguyễn Minh Liên điện thoại cho hải quan, còn chị Lê Quỳnh Như tới bãi đỗ."], []),
        new("borders", "no sentence ends with a preposition",
            $"{Title}\n{Lead}\n{Long} Suất học bổng được trao tận tay cho Những người con của lái xe đường dài.",
            ["title: " + Title, "lead: " + Lead, $"p: {Long} Suất học bổng được trao tận tay cho Những người con của lái xe đường dài."], []),
    ];
}
