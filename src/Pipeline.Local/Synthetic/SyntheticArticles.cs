using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Pipeline.Local.Synthetic;

/// <summary>
/// Articles made from templates for load tests and benchmarks: as many as asked for, each of the length of a news item,
/// each reporting a call or a visit of a pair of leaders on a day, and every third of them the report of another outlet.
/// The same ordinal always gives the same article.
/// </summary>
internal static class SyntheticArticles
{
    private static readonly LocalDate FirstDay = new(2014, 1, 6);

    private static readonly string[] Leaders =
    [
        "Tổng thống Nga Vladimir Putin", "Thủ tướng Đức Angela Merkel", "Thủ tướng Nhật Bản Shinzo Abe",
        "Thủ tướng Ấn Độ Narendra Modi", "Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan", "Tổng thống Ai Cập Abdel Fattah al-Sisi",
        "Thủ tướng Israel Benjamin Netanyahu", "Tổng thống Kazakhstan Nursultan Nazarbayev", "Chủ tịch Trung Quốc Tập Cận Bình",
    ];

    private static readonly string[] Themes =
    [
        "tình hình Syria", "hợp tác năng lượng", "quan hệ thương mại", "an ninh khu vực", "biến đổi khí hậu", "đầu tư hạ tầng",
    ];

    private static readonly string[] Filler =
    [
        "Giới quan sát nhận định cuộc trao đổi diễn ra trong bối cảnh kinh tế thế giới còn nhiều bất ổn và giá hàng hóa biến động mạnh.",
        "Theo số liệu của cơ quan thống kê, kim ngạch hai chiều trong quý vừa qua tăng nhẹ so với cùng kỳ, chủ yếu nhờ hàng công nghiệp.",
        "Các chuyên gia cho rằng kết quả cụ thể còn phụ thuộc vào nhiều yếu tố, trong đó có chi phí vận tải và nhu cầu trong nước.",
        "Dư luận trong nước nhìn chung tỏ ra thận trọng, dù nhiều doanh nghiệp kỳ vọng thủ tục sẽ đơn giản hơn trong thời gian tới.",
        "Trên các diễn đàn, ý kiến về lợi ích lâu dài của những dự án như vậy vẫn còn khác nhau, nhất là ở các địa phương ven biển.",
    ];

    /// <summary>The day on which what article <paramref name="ordinal"/> reports took place.</summary>
    public static LocalDate DayOf(int ordinal) => FirstDay.PlusDays(ordinal / 3 * 2);

    /// <summary>Article <paramref name="ordinal"/> (0 or more) as a JSON file.</summary>
    public static (string Name, byte[] Bytes) Create(int ordinal)
    {
        var day = DayOf(ordinal);
        var story = ordinal / 3;
        var first = Leaders[story % Leaders.Length];
        var second = Leaders[(story + 1 + (story / Leaders.Length % (Leaders.Length - 1))) % Leaders.Length];
        var theme = Themes[story % Themes.Length];
        var article = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = Title(ordinal % 3, first, second, theme),
            ["text"] = Body(ordinal, first, second, theme, day),
            ["published_at"] = LocalDatePattern.Iso.Format(day.PlusDays(1)),
            ["source"] = (ordinal % 3) switch { 0 => "Bản tin Sáng", 1 => "Thời sự Quốc tế", _ => "Báo Ngày" },
        };
        var name = string.Create(CultureInfo.InvariantCulture, $"bai-{ordinal:D6}.json");
        return (name, JsonSerializer.SerializeToUtf8Bytes(article));
    }

    private static string Title(int outlet, string first, string second, string theme) => outlet switch
    {
        0 => $"{first} điện đàm với {second} về {theme}",
        1 => $"Điện đàm bàn về {theme}",
        _ => $"{second} nhận điện thoại của {first}",
    };

    private static string Body(int ordinal, string first, string second, string theme, LocalDate day)
    {
        var date = string.Create(CultureInfo.InvariantCulture, $"ngày {day.Day}/{day.Month}/{day.Year}");
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{first} đã điện đàm với {second} {date}, văn phòng của ông cho biết trong thông báo số {ordinal}.\n");
        text.Append(CultureInfo.InvariantCulture, $"Hai bên đã trao đổi về {theme} và những vấn đề cùng quan tâm.\n");
        for (var i = 0; i < Filler.Length * 3; i++)
        {
            text.Append(Filler[(ordinal + i) % Filler.Length]).Append(i % 3 == 2 ? '\n' : ' ');
        }

        return text.ToString();
    }
}
