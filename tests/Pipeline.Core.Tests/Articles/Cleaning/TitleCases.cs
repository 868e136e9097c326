using static Pipeline.Core.Tests.Articles.Cleaning.CleanerCases;

namespace Pipeline.Core.Tests.Articles.Cleaning;

internal static class TitleCases
{
    public static IReadOnlyList<CleanerCase> All { get; } =
    [
        Clean("title", "first line without a full stop", Around(), []),
        Clean("title", "kicker above the headline", Around(before: "Thế giới"), "kicker: Thế giới"),
        new("title", "a file that begins with a sentence has none", First + "\n" + Second, ["p: " + First, "p: " + Second], []),
        new("title", "three dots leave a headline open", "Cửa khẩu, hải quan và... trọng tài\n" + First + "\n" + Second,
            ["title: Cửa khẩu, hải quan và... trọng tài", "lead: " + First, "p: " + Second], []),
        new("title", "a question may be a headline", "Vì sao cửa khẩu mở lại đúng lúc này?\n" + First + "\n" + Second,
            ["title: Vì sao cửa khẩu mở lại đúng lúc này?", "lead: " + First, "p: " + Second], []),
        new("lead", "no lead when nothing follows it", Title + "\n" + First, ["title: " + Title, "p: " + First], []),
        new("lead", "no lead without a headline", First + "\n" + Second, ["p: " + First, "p: " + Second], []),
        Clean("lead", "the paragraph under the headline", Around(), []),
    ];
}
