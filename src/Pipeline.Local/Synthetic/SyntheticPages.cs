using System.Globalization;
using System.Text;

namespace Pipeline.Local.Synthetic;

/// <summary>Web pages with what pages have around an article: scripts, styles, menus, pictures, related lists, comments.</summary>
internal static class SyntheticPages
{
    private const int Rules = 120;
    private const int MenuEntries = 60;
    private const int ScriptLines = 150;

    /// <summary>Page <paramref name="ordinal"/>, its article <paramref name="paragraphs"/> paragraphs long.</summary>
    public static byte[] Create(int ordinal, int paragraphs)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\">");
        var title = Prose.Headline(ordinal);
        page.Append(CultureInfo.InvariantCulture, $"<title>{title} | Báo Ngày</title><meta property=\"og:title\" content=\"{title}\">");
        page.Append("<meta property=\"article:published_time\" content=\"2016-03-15T09:30:00+07:00\"><style>");
        Repeat(page, Rules, i => $".box-{i} {{ margin: {i}px auto; padding: 4px; color: #3a{i % 90 + 10}; display: block; }}\n");
        page.Append("</style><script>");
        Repeat(page, ScriptLines, i => $"window.dataLayer.push({{ id: {i}, slot: \"top-{i}\", size: [[300, 250], [728, 90]], lazy: true }});\n");
        page.Append("</script></head><body><header class=\"site-header\"><ul class=\"main-menu\">");
        Repeat(page, MenuEntries, i => $"<li class=\"menu-item\"><a href=\"/chuyen-muc-{i}.htm\" title=\"Chuyên mục {i}\"><span>Chuyên mục {i}</span></a></li>\n");
        page.Append(CultureInfo.InvariantCulture, $"</ul></header><div class=\"wrap\"><article class=\"detail\"><h1 class=\"title\">{title}</h1>");
        page.Append("<div class=\"meta\"><span class=\"author\">Trần Quốc Bảo</span> <time datetime=\"2016-03-15T09:30:00+07:00\">15/03/2016 09:30</time></div>");
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"sapo\">{Prose.Sentence(ordinal)}</p><div class=\"detail-content\">");
        Repeat(page, paragraphs, i => Paragraph(ordinal + i, i));
        page.Append("</div></article><aside class=\"related-news\"><h3>Tin liên quan</h3>");
        Repeat(page, 20, i => $"<div class=\"item\"><a href=\"/tin-{i}.htm\"><img src=\"/anh/{i}.jpg\" alt=\"{Prose.Headline(i)}\"></a><h4><a href=\"/tin-{i}.htm\">{Prose.Headline(i)}</a></h4><p>{Prose.Sentence(i)}</p></div>\n");
        page.Append("</aside></div><section class=\"comments\">");
        Repeat(page, 15, i => $"<div class=\"comment\"><b>Bạn đọc {i}</b><p>Bài viết rất hữu ích, cảm ơn tòa soạn.</p></div>\n");
        page.Append("</section><footer class=\"site-footer\"><p>© Báo Ngày. Giữ bản quyền nội dung.</p></footer></body></html>");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static string Paragraph(int text, int position) => position % 4 == 1
        ? $"<figure class=\"picture\"><img src=\"/anh/{position}.jpg\"><figcaption>Quang cảnh cuộc họp chiều qua. Ảnh: AFP</figcaption></figure><p>{Prose.Paragraph(text, 3)}</p>\n"
        : $"<p>{Prose.Paragraph(text, 2)} Xem thêm tại <a href=\"/chu-de-{position}.htm\"><em>trang chủ đề</em></a> của báo.</p>\n";

    private static void Repeat(StringBuilder page, int times, Func<int, string> part)
    {
        for (var i = 0; i < times; i++)
        {
            page.Append(part(i));
        }
    }
}
