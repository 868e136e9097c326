using static Pipeline.Core.Tests.Articles.Cleaning.CleanerCases;

namespace Pipeline.Core.Tests.Articles.Cleaning;

internal static class RepeatCases
{
    public static IReadOnlyList<CleanerCase> All { get; } =
    [
        Clean("repeats", "body pasted twice", Around(after: First + "\n" + Second), $"repeated-paragraph: {First}⏎{Second}"),
        Clean("repeats", "headline told again", Around(between: Title), "repeated-title: " + Title),
        new("repeats", "headline inside a running line", $"{Title}\n{Lead}\n{First} {Title} {Second}", Kept, ["repeated-title: " + Title]),
        new("repeats", "lead again at the head of the body", $"{Title}\n{Lead}\n{Lead} {First}", ["title: " + Title, "lead: " + Lead, "p: " + First], ["repeated-sentence: " + Lead]),
        Clean("repeats", "caption left standing without its credit",
            Around(between: "Những chiếc xe tải đầu tiên chờ qua cửa khẩu lúc rạng sáng. Ảnh: AP\nNhững chiếc xe tải đầu tiên chờ qua cửa khẩu lúc rạng sáng."),
            "repeated-caption: Những chiếc xe tải đầu tiên chờ qua cửa khẩu lúc rạng sáng.", "caption: Những chiếc xe tải đầu tiên chờ qua cửa khẩu lúc rạng sáng. Ảnh: AP"),
        new("repeats", "short lines may come twice",
            Around(between: "Hỏi: Bao giờ mở?\nSang tháng.\nHỏi: Bao giờ mở?"),
            ["title: " + Title, "lead: " + Lead, "p: " + First, "p: Hỏi: Bao giờ mở?", "p: Sang tháng.", "p: Hỏi: Bao giờ mở?", "p: " + Second], []),
    ];
}
