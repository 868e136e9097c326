using System.Text;

namespace Pipeline.Local.Synthetic;

/// <summary>
/// Sentences about nothing in particular, drawn from lists of short words: two texts share hardly any three syllables in a row, as two
/// articles of a real feed do, and none of them reports an act.
/// </summary>
internal static class SyntheticText
{
    private static readonly string[] Things =
    [
        "kho bãi", "bến cảng", "cánh đồng", "vườn cam", "chợ quê", "nhà máy", "xưởng gỗ", "con đê", "hồ nước", "rừng thông", "bãi cát", "dòng kênh",
        "mùa lúa", "phiên chợ", "đàn cá", "lò gốm", "hàng tre", "ngọn đồi", "căn nhà", "mái ngói", "cầu gỗ", "bến đò", "ruộng muối", "vườn chè",
        "giá gạo", "giá thép", "giá dầu", "lượng mưa", "mực nước", "tuyến xe", "toa tàu", "sân ga", "lối đi", "tủ sách", "bức tranh", "chiếc thuyền",
        "tấm lưới", "cây cau", "khóm hoa", "bếp lửa", "bát canh", "gói bánh", "tách trà", "bản nhạc", "trang báo", "quầy hàng", "khu phố", "ngõ nhỏ",
        "góc sân", "bờ rào", "tiếng chuông", "vệt nắng", "cơn gió", "đám mây", "hạt thóc", "sợi tơ", "khung dệt", "viên gạch", "thùng hàng", "ca làm",
    ];

    private static readonly string[] Qualities =
    [
        "cũ", "mới", "rộng", "hẹp", "dài", "ngắn", "yên ả", "đông vui", "thưa thớt", "xanh mát", "khô ráo", "ẩm ướt", "sáng sủa", "mờ tối", "đơn sơ",
        "tươm tất", "gọn gàng", "bừa bộn", "êm đềm", "ồn ào", "nhẹ nhàng", "nặng nề", "ấm áp", "mát lành", "xa xôi", "gần gũi", "quen thuộc", "lạ lẫm",
        "đắt đỏ", "rẻ hơn", "cao dần", "thấp dần", "đều đặn", "thất thường", "bền chắc", "mong manh", "thơm ngát", "đậm đà", "nhạt dần", "rực rỡ",
    ];

    private static readonly string[] States =
    [
        "nằm cạnh", "trông ra", "nhô lên", "trải dài", "lẫn vào", "nối với", "chìm trong", "hiện ra", "phủ kín", "lấp ló", "xếp quanh", "dựa vào",
        "giống như", "khác hẳn", "gợi nhớ", "mang theo", "chứa đầy", "còn thiếu", "thừa ra", "quay về", "ngả sang", "lan tới", "đọng lại", "tan dần",
        "vượt khỏi", "kém hơn", "nhiều hơn", "ít hơn", "bằng với", "đổi thành", "nhường chỗ", "che khuất", "soi bóng", "vọng lại", "thấm vào", "rơi xuống",
    ];

    private static readonly string[] Times =
    [
        "Sáng sớm", "Giữa trưa", "Chiều muộn", "Đêm khuya", "Đầu vụ", "Cuối vụ", "Mùa khô", "Mùa mưa", "Thường ngày", "Lâu nay", "Đôi khi", "Ít lâu",
        "Bấy giờ", "Dần dà", "Thoạt đầu", "Rốt cuộc", "Quả thật", "Nói chung", "Tuy vậy", "Bởi thế", "Ngoài ra", "Trái lại", "Cũng thế", "Kể ra",
    ];

    private static readonly string[] Links = ["và", "còn", "rồi", "nhưng", "nên", "vì", "khi", "dù", "mà", "như"];

    /// <summary>Appends sentences; the same draws give the same sentences.</summary>
    public static void Append(StringBuilder text, Random draws, int sentences)
    {
        for (var i = 0; i < sentences; i++)
        {
            text.Append(Of(Times, draws)).Append(' ');
            AppendClause(text, draws);
            text.Append(", ").Append(Of(Links, draws)).Append(' ');
            AppendClause(text, draws);
            text.Append(' ').Append(Of(Links, draws)).Append(' ');
            AppendClause(text, draws);
            text.Append(i % 3 == 2 ? ".\n" : ". ");
        }
    }

    private static void AppendClause(StringBuilder text, Random draws) => text
        .Append(Of(Things, draws)).Append(' ').Append(Of(Qualities, draws)).Append(' ').Append(Of(States, draws)).Append(' ').Append(Of(Things, draws));

    private static string Of(string[] words, Random draws)
    {
#pragma warning disable CA5394 // Words of a made-up text, not a secret.
        return words[draws.Next(words.Length)];
#pragma warning restore CA5394
    }
}
