using static Pipeline.Core.Tests.Articles.Cleaning.CleanerCases;

namespace Pipeline.Core.Tests.Articles.Cleaning;

internal static class RelatedCases
{
    private const string Other = "Bão số 4 đổ bộ vào miền Trung trong đêm nay";
    private const string Teaser = "Trung tâm Dự báo cho biết bão giật cấp 12, các tỉnh Quảng Trị và Thừa Thiên Huế sơ tán hơn 10.000 dân.";
    private const string Another = "Đội tuyển bóng đá nữ giành vé dự giải châu lục";

    public static IReadOnlyList<CleanerCase> All { get; } =
    [
        Clean("related", "closing list", Around(after: $"Tin cùng chuyên mục\n{Other}\n{Another}"), $"related-block: Tin cùng chuyên mục⏎{Other}⏎{Another}"),
        Clean("related", "closing list with teasers and repeated headlines",
            Around(after: $"BẠN CÓ THỂ QUAN TÂM\n{Other}\n{Teaser}\n{Other}\n{Another}"), $"related-block: BẠN CÓ THỂ QUAN TÂM⏎{Other}⏎{Teaser}⏎{Other}⏎{Another}"),
        Clean("related", "list between two paragraphs", Around(between: $"Tin liên quan\n{Other}\n{Another}"), $"related-block: Tin liên quan⏎{Other}⏎{Another}"),
        Clean("related", "one line that names another article", Around(between: $">> Xem thêm: {Other}"), $"related-block: >> Xem thêm: {Other}"),
        Clean("related", "headline, teaser, headline without a header", Around(after: $"{Other}\n{Teaser}\n{Other}"), $"related-block: {Other}⏎{Teaser}⏎{Other}"),
        Clean("related", "comments, then a list", Around(after: $"Ý kiến bạn đọc (2)\nTin vui cho bà con biên giới!\nTin mới\n{Other}"),
            "comments: Ý kiến bạn đọc (2)⏎Tin vui cho bà con biên giới!", $"related-block: Tin mới⏎{Other}"),
        Clean("related", "comments with their count and order", Around(after: "Bình luận (3) Xếp theo thời gian | Số người thích\nMong giá cả sớm ổn định trở lại cho bà con nhờ."),
            "comments: Bình luận (3) Xếp theo thời gian | Số người thích⏎Mong giá cả sớm ổn định trở lại cho bà con nhờ."),
        Clean("related", "headlines after the end sign", $"{Title}\n{Lead}\n{First}\nHai bên hẹn gặp lại vào tháng sau./.\n{Other}\n{Another}",
            "end-sign: /.", $"related-block: {Other}⏎{Another}") with
        {
            Kept = ["title: " + Title, "lead: " + Lead, "p: " + First, "p: Hai bên hẹn gặp lại vào tháng sau."],
        },
        new("related", "a sentence about related news stays",
            Around(between: "Tin liên quan đến vụ việc được hai bộ công bố vào chiều qua."),
            ["title: " + Title, "lead: " + Lead, "p: " + First, "p: Tin liên quan đến vụ việc được hai bộ công bố vào chiều qua.", "p: " + Second], []),
        Clean("glued-headlines", "links whose line breaks were lost",
            Around(between: "Xe tải xếp hàng dài chờ thông quanHàng nông sản ùn ứ suốt một tuần lễThương lái hai bên kêu cứu vì tắc biên"),
            "related-block: Xe tải xếp hàng dài chờ thông quanHàng nông sản ùn ứ suốt một tuần lễThương lái hai bên kêu cứu vì tắc biên"),
        Clean("inline-links", "a link between two sentences of one line",
            $"{Title}\n{Lead}\n{First}  [{Other}]  {Second}", $"related-block: [{Other}]"),
        Clean("inline-links", "two links that close a line",
            $"{Title}\n{Lead}\n{First} [{Other}] [{Another}?]\n{Second}", $"related-block: [{Other}] [{Another}?]"),
        Clean("inline-links", "links behind arrows that close a line",
            $"{Title}\n{Lead}\n{First} >>> {Other} >> {Another}\n{Second}", $"related-block: >>> {Other} >> {Another}"),
        new("inline-links", "arrows behind which the article goes on stay",
            Around(between: "Giá giảm từ 10 >> 8 đồng. Nông dân lo lắng vì vụ này thua lỗ nặng nề."),
            ["title: " + Title, "lead: " + Lead, "p: " + First, "p: Giá giảm từ 10 >> 8 đồng. Nông dân lo lắng vì vụ này thua lỗ nặng nề.", "p: " + Second], []),
        new("inline-links", "an editor's words in a quotation stay",
            Around(between: "Ông nói: \"[Hai bên chúng tôi vẫn còn] Nhiều việc phải làm\". Bà đáp rằng [Bộ Công Thương Việt Nam và Lào] đã nhất trí."),
            ["title: " + Title, "lead: " + Lead, "p: " + First, "p: Ông nói: \"[Hai bên chúng tôi vẫn còn] Nhiều việc phải làm\". Bà đáp rằng [Bộ Công Thương Việt Nam và Lào] đã nhất trí.", "p: " + Second], []),
        new("glued-headlines", "a brand's inner capital is no border",
            Around(between: "Tài xế GrabBike cũng được phép chở khách qua cửa khẩu."),
            ["title: " + Title, "lead: " + Lead, "p: " + First, "p: Tài xế GrabBike cũng được phép chở khách qua cửa khẩu.", "p: " + Second], []),
    ];
}
