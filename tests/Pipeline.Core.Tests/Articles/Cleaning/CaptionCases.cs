using static Pipeline.Core.Tests.Articles.Cleaning.CleanerCases;

namespace Pipeline.Core.Tests.Articles.Cleaning;

internal static class CaptionCases
{
    private const string Told = "Thủ tướng hai nước hội đàm trong hai giờ tại thủ đô.";
    private const string After = "Người phát ngôn không nói cuộc gặp tiếp theo diễn ra ở đâu.";

    public static IReadOnlyList<CleanerCase> All { get; } =
    [
        Clean("captions", "whole line", Around(between: "Xe tải đầu tiên qua cửa khẩu sáng nay. Ảnh: REUTERS"), "caption: Xe tải đầu tiên qua cửa khẩu sáng nay. Ảnh: REUTERS"),
        Clean("captions", "source in brackets", Around(between: "Xe tải đầu tiên qua cửa khẩu sáng nay. (Nguồn: AFP)"), "caption: Xe tải đầu tiên qua cửa khẩu sáng nay. (Nguồn: AFP)"),
        Clean("captions", "credit alone below its caption", Around(between: "Xe tải đầu tiên qua cửa khẩu\nẢnh: Minh Khôi"), "caption: Xe tải đầu tiên qua cửa khẩu", "caption: Ảnh: Minh Khôi"),
        Row("agency, then a capital", "Cửa khẩu sáng nay. Ảnh: Bloomberg", Told, After),
        Row("full stop after the agency", "Cửa khẩu sáng nay. Ảnh: AP.", Told, After),
        Row("two agencies", "Cửa khẩu sáng nay. Ảnh: AFP/TTXVN", Told, After),
        Row("a photographer's name", "Cửa khẩu sáng nay. Ảnh: Lê Minh", Told, After),
        Row("name in capitals behind the agency", "Cửa khẩu sáng nay. Ảnh: CTV MINH KHÔI", Told, After),
        Row("no colon", "Cửa khẩu sáng nay. Ảnh Reuters", Told, After),
        Row("brackets without a full stop before", "Cửa khẩu đông nghịt xe tải (Ảnh: CTV)", Told, After),
        Row("a dash before the credit", "Quan chức hai nước đón đoàn tại cửa khẩu. - Ảnh: AFP", Told, After),
        Row("illustration", "Hàng xe tải chờ thông quan. Ảnh minh họa", Told, After),
        Row("given by an office", "Cán bộ kiểm tra giấy tờ. Ảnh: Công an TP.HCM cung cấp.", Told, After),
        new("captions", "only the credit goes when the article's own sentence stands before it",
            Title + "\n" + Lead + "\n" + Told + " Tuy nhiên, hai bên chưa thống nhất về thuế, ông Hải cho biết. Ảnh: Reuters " + After,
            ["title: " + Title, "lead: " + Lead, "p: " + Told + " Tuy nhiên, hai bên chưa thống nhất về thuế, ông Hải cho biết.", "p: " + After],
            ["photo-credit: Ảnh: Reuters"]),
        Clean("uncredited-captions", "a view named as a picture is", Around(between: "Toàn cảnh cửa khẩu nhìn từ trên cao"), "caption: Toàn cảnh cửa khẩu nhìn từ trên cao"),
        Clean("uncredited-captions", "where somebody stands in the picture", Around(between: "Ông Nguyễn Văn Minh (phải) bắt tay tài xế xe tải"), "caption: Ông Nguyễn Văn Minh (phải) bắt tay tài xế xe tải"),
        new("uncredited-captions", "a subheading stays", Around(between: "Hàng hóa thông suốt trở lại"),
            ["title: " + Title, "lead: " + Lead, "p: " + First, "p: Hàng hóa thông suốt trở lại", "p: " + Second], []),
        new("captions", "the word picture in a sentence is no credit",
            Around(between: "Ảnh chụp vệ tinh cho thấy đoàn xe dài 5 km đã rời bãi đỗ."),
            ["title: " + Title, "lead: " + Lead, "p: " + First, "p: Ảnh chụp vệ tinh cho thấy đoàn xe dài 5 km đã rời bãi đỗ.", "p: " + Second], []),
        new("captions", "news sources are no photo source",
            Around(between: "Nguồn tin hải quan cho biết hàng trăm xe vẫn chờ. Bộ trưởng Hải (ảnh) hứa giải quyết."),
            ["title: " + Title, "lead: " + Lead, "p: " + First, "p: Nguồn tin hải quan cho biết hàng trăm xe vẫn chờ. Bộ trưởng Hải (ảnh) hứa giải quyết.", "p: " + Second], []),
    ];

    /// <summary>A caption glued between two sentences of a running line.</summary>
    private static CleanerCase Row(string name, string caption, string before, string after) =>
        new("captions", "in a running line: " + name, $"{Title}\n{Lead}\n{before} {caption} {after}",
            ["title: " + Title, "lead: " + Lead, "p: " + before, "p: " + after], ["caption: " + caption]);
}
