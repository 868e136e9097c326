namespace Pipeline.Core.Tests.Articles.Cleaning;

/// <summary>The tables of all cleaners.</summary>
internal static class CleanerCases
{
    public const string Title = "Hai nước láng giềng mở lại cửa khẩu đường bộ";
    public const string Lead = "Sau ba năm đóng cửa, cửa khẩu lớn nhất giữa hai nước hoạt động trở lại từ sáng nay.";
    public const string First = "Bộ trưởng Giao thông hai bên đã cắt băng khai trương vào lúc 8 giờ, trước sự chứng kiến của hàng trăm người dân.";
    public const string Second = "Theo thỏa thuận, mỗi ngày cửa khẩu đón tối đa 500 xe tải và sẽ tăng dần trong quý tới.";

    public static readonly string[] Kept = ["title: " + Title, "lead: " + Lead, "p: " + First, "p: " + Second];

    public static IReadOnlyList<CleanerCase> All { get; } =
        [.. StampCases.All, .. ChromeCases.All, .. TitleCases.All, .. RelatedCases.All, .. CaptionCases.All, .. RepeatCases.All, .. SourceCases.All, .. BorderCases.All];

    /// <summary>The standard article with lines put before, between and after its own.</summary>
    public static string Around(string before = "", string between = "", string after = "") =>
        string.Join('\n', new[] { before, Title, Lead, First, between, Second, after }.Where(part => part.Length > 0));

    public static CleanerCase Clean(string step, string name, string text, params string[] removed) => new(step, name, text, Kept, removed);
}
