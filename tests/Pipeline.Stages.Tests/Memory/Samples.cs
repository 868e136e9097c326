using System.Text;
using Pipeline.Testing;

namespace Pipeline.Stages.Tests.Memory;

/// <summary>Articles of the repository's own, and short ones for corrections.</summary>
internal static class Samples
{
    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } =
        [.. Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "samples")).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))];

    /// <summary>A call between two presidents on a day of November 2016.</summary>
    public static byte[] Call(int day, string publisher = "Báo mẫu") => Json(
        $"Ông Putin điện đàm với ông Trump ngày {day}/11",
        $"Tổng thống Nga Vladimir Putin đã điện đàm với Tổng thống đắc cử Mỹ Donald Trump ngày {day}/11/2016. Hai bên đã trao đổi về quan hệ Nga - Mỹ và tình hình Syria.",
        publisher);

    /// <summary>An article that reports nothing that is coded.</summary>
    public static byte[] Recipe { get; } = Json("Cách nấu bún chả", "Thịt nướng trên than hoa rồi bày ra đĩa cùng rau sống và nước chấm chua ngọt.", "Báo mẫu");

    private static byte[] Json(string title, string text, string publisher) => Encoding.UTF8.GetBytes(
        System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = title, ["text"] = text, ["published_at"] = "2016-11-21", ["publisher"] = publisher }));
}
