using static Pipeline.Core.Tests.Articles.Cleaning.CleanerCases;

namespace Pipeline.Core.Tests.Articles.Cleaning;

internal static class ChromeCases
{
    public static IReadOnlyList<CleanerCase> All { get; } =
    [
        Clean("chrome", "share buttons", Around(between: "Chia sẻ bài viết này\nFacebook\nCopy link"), "share-chrome: Chia sẻ bài viết này⏎Facebook⏎Copy link"),
        Clean("chrome", "rating", Around(after: "ĐÁNH GIÁ\nHãy trở thành người đầu tiên đánh giá cho bài viết này!"), "rating-chrome: ĐÁNH GIÁ⏎Hãy trở thành người đầu tiên đánh giá cho bài viết này!"),
        Clean("chrome", "back to top", Around(after: "Về đầu trang"), "navigation-chrome: Về đầu trang"),
        Clean("chrome", "rule of signs", Around(between: "* * *"), "sign-chrome: * * *"),
        Clean("chrome", "tags", Around(after: "Từ khóa: cửa khẩu, hàng hóa, vận tải"), "tags-chrome: Từ khóa: cửa khẩu, hàng hóa, vận tải"),
        Clean("chrome", "copyright", Around(after: "Ghi rõ nguồn khi phát hành lại thông tin từ trang này."), "copyright-chrome: Ghi rõ nguồn khi phát hành lại thông tin từ trang này."),
        new("chrome", "a sentence that begins with a button's word stays",
            Around(between: "Chia sẻ với báo chí, ông Hải nói tài xế đã chờ việc này rất lâu."),
            ["title: " + Title, "lead: " + Lead, "p: " + First, "p: Chia sẻ với báo chí, ông Hải nói tài xế đã chờ việc này rất lâu.", "p: " + Second], []),
    ];
}
