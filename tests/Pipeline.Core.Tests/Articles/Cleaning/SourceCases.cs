using static Pipeline.Core.Tests.Articles.Cleaning.CleanerCases;

namespace Pipeline.Core.Tests.Articles.Cleaning;

internal static class SourceCases
{
    public static IReadOnlyList<CleanerCase> All { get; } =
    [
        Clean("sources", "source line", Around(after: "Theo VNE"), "source-line: Theo VNE"),
        Clean("sources", "source in brackets", Around(after: "(Nguồn: AFP)"), "source-line: (Nguồn: AFP)"),
        Clean("sources", "byline", Around(after: "Công Khanh"), "byline: Công Khanh"),
        Clean("sources", "writer and picture", Around(after: "Tin - ảnh: V.Dũng"), "byline: Tin - ảnh: V.Dũng"),
        Clean("sources", "pictures behind the last sentence", Around() + " Chùm ảnh: Minh Khôi", "byline: Chùm ảnh: Minh Khôi"),
        Clean("sources", "byline and a site's address", Around() + " Hà Thu (baongay.com.vn)", "source-line: Hà Thu (baongay.com.vn)"),
        Clean("sources", "byline and how the text was made", Around() + " Lê Minh Thư (t.h)", "source-line: Lê Minh Thư (t.h)"),
        Clean("sources", "compiled text glued without a full stop", Around().TrimEnd('.') + " Đăng Khoa (Tổng hợp từ Mirror)", "source-line: Đăng Khoa (Tổng hợp từ Mirror)") with
        {
            Kept = ["title: " + Title, "lead: " + Lead, "p: " + First, "p: " + Second.TrimEnd('.')],
        },
        Clean("sources", "three writers", Around() + " Trần Hoàng - Văn Phong - Nguyễn Hoàn", "byline: Trần Hoàng - Văn Phong - Nguyễn Hoàn"),
        Clean("sources", "byline and source", Around(after: "Lê Hà (theo Reuters, BBC)"), "source-line: Lê Hà (theo Reuters, BBC)"),
        Clean("sources", "byline glued to the last sentence", Around() + " Thu An (Theo TASS) ", "source-line: Thu An (Theo TASS)"),
        Clean("sources", "writer, outlet and its office behind the end sign", Around() + "/. Huy Nam/VOV-Trung tâm Tin", "end-sign: /.", "source-line: Huy Nam/VOV-Trung tâm Tin"),
        Clean("sources", "source glued behind a sentence, small", Around() + " theo Trí Thức Trẻ", "source-line: theo Trí Thức Trẻ"),
        Clean("sources", "source glued without a full stop", Around().TrimEnd('.') + " Theo Minh Giáp( Vnexpress) ", "source-line: Theo Minh Giáp( Vnexpress)") with
        {
            Kept = ["title: " + Title, "lead: " + Lead, "p: " + First, "p: " + Second.TrimEnd('.')],
        },
        Clean("sources", "agency's end sign", Around() + "/.", "end-sign: /."),
        Clean("sources", "byline under the headline", $"{Title}\nMinh Anh\n{Lead}\n{First}\n{Second}", "byline: Minh Anh"),
        new("sources", "a sentence that cites a source stays",
            Around(after: "Theo hãng tin AFP, hai bên còn bàn về đường sắt."),
            ["title: " + Title, "lead: " + Lead, "p: " + First, "p: " + Second, "p: Theo hãng tin AFP, hai bên còn bàn về đường sắt."], []),
        Clean("datelines", "outlet, two spaces", $"{Title}\nDân trí  {Lead}\n{First}\n{Second}", "dateline: Dân trí"),
        Clean("page-bylines", "date under the headline, lead outside the body, source below",
            $"<html><body><div><h1>{Title}</h1><div class='date'>Thứ Ba, 14/03/2017 07:30</div><p>{Lead}</p><div class='entry-content'><p>{First}</p><p>{Second}</p></div><p class='author'>Lê Hà (Theo TASS)</p></div></body></html>",
            "outside-article: Thứ Ba, 14/03/2017 07:30", "outside-article: Lê Hà (Theo TASS)"),
        Clean("datelines", "agency in brackets", $"{Title}\n(TTXVN) {Lead}\n{First}\n{Second}", "dateline: (TTXVN)"),
        Clean("datelines", "outlet, dash", $"{Title}\n(Dân trí) - {Lead}\n{First}\n{Second}", "dateline: (Dân trí) -"),
        Clean("datelines", "outlet without brackets", $"{Title}\nVOV.VN - {Lead}\n{First}\n{Second}", "dateline: VOV.VN -"),
        Clean("datelines", "place, agency, date", $"{Title}\nHà Nội (TTXVN 20/11/2016) - {Lead}\n{First}\n{Second}", "dateline: Hà Nội (TTXVN 20/11/2016) -"),
        new("datelines", "an outlet that does something stays", $"{Title}\nReuters - hãng tin của Anh - đưa tin sớm nhất về vụ việc.\n{First}", null, []),
    ];
}
