using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Pipeline.Local.Synthetic;

/// <summary>
/// Articles made for load tests and benchmarks: as many as asked for, each of the length of a news item, three in a row reporting a
/// call of two leaders on a day, each outlet in its own words. Of every fifth call the third report is a copy of the first, as outlets
/// take over each other's texts. The same ordinal always gives the same article.
/// </summary>
internal static class SyntheticArticles
{
    /// <summary>Reports in a row that tell of one call.</summary>
    public const int Outlets = 3;

    private const int CopiedCall = 5;
    private const int Sentences = 16;

    /// <summary>Calls before days repeat: until the end of 2017, when the last of these leaders was in office.</summary>
    public const int Days = 730;

    private static readonly LocalDate FirstDay = new(2014, 1, 6);

    private static readonly string[] Leaders =
    [
        "Tổng thống Nga Vladimir Putin", "Thủ tướng Đức Angela Merkel", "Thủ tướng Nhật Bản Shinzo Abe", "Thủ tướng Ấn Độ Narendra Modi",
        "Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan", "Tổng thống Ai Cập Abdel Fattah al-Sisi", "Thủ tướng Israel Benjamin Netanyahu",
        "Tổng thống Kazakhstan Nursultan Nazarbayev", "Chủ tịch Trung Quốc Tập Cận Bình", "Thủ tướng Malaysia Najib Razak",
        "Tổng thống Belarus Alexander Lukashenko", "Thủ tướng Singapore Lý Hiển Long", "Tổng thống Indonesia Joko Widodo",
        "Thủ tướng Campuchia Hun Sen", "Thủ tướng Hungary Viktor Orban", "Tổng thống Nam Phi Jacob Zuma", "Tổng thống Venezuela Nicolas Maduro",
        "Tổng thống Azerbaijan Ilham Aliyev", "Tổng thống Syria Bashar al-Assad", "Thủ tướng Hà Lan Mark Rutte", "Tổng thống Mexico Enrique Pena Nieto",
    ];

    private static readonly string[] Themes =
    [
        "tình hình Syria", "hợp tác năng lượng", "quan hệ thương mại", "an ninh khu vực", "biến đổi khí hậu", "đầu tư hạ tầng",
    ];

    private static readonly string[] Publishers = ["Bản tin Sáng", "Thời sự Quốc tế", "Báo Ngày"];

    /// <summary>The day on which what article <paramref name="ordinal"/> reports took place.</summary>
    public static LocalDate DayOf(int ordinal) => FirstDay.PlusDays(ordinal / Outlets % Days * 2);

    /// <summary>Article <paramref name="ordinal"/> (0 or more) as a JSON file.</summary>
    public static (string Name, byte[] Bytes) Create(int ordinal)
    {
        var call = ordinal / Outlets;
        var outlet = ordinal % Outlets;
        var first = Leaders[call % Leaders.Length];
        var second = Leaders[(call + 1 + (call / Leaders.Length % (Leaders.Length - 1))) % Leaders.Length];
        var theme = Themes[call % Themes.Length];
        var isCopy = outlet == Outlets - 1 && call % CopiedCall == 0;
        var article = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = Title(outlet, first, second, theme),
            ["text"] = Body(isCopy ? ordinal - outlet : ordinal, first, second, theme),
            ["published_at"] = LocalDatePattern.Iso.Format(DayOf(ordinal).PlusDays(1)),
            ["source"] = Publishers[outlet],
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

    private static string Body(int ordinal, string first, string second, string theme)
    {
        var day = DayOf(ordinal);
        var date = string.Create(CultureInfo.InvariantCulture, $"ngày {day.Day}/{day.Month}/{day.Year}");
        var text = new StringBuilder();
        text.Append((ordinal % Outlets) switch
        {
            0 => $"{first} đã điện đàm với {second} {date}.",
            1 => $"{first} đã có cuộc điện đàm với {second} {date}.",
            _ => $"Cuộc điện đàm giữa {first} và {second} diễn ra {date}.",
        }).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"Hai bên đã trao đổi về {theme} và những vấn đề cùng quan tâm.\n");
        SyntheticText.Append(text, new Random(ordinal), Sentences);
        return text.ToString();
    }
}
