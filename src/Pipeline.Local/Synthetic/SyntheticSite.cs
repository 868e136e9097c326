using System.Globalization;
using System.Text;

namespace Pipeline.Local.Synthetic;

/// <summary>
/// Web pages of any size in the proportions of news sites: nearly half scripts and styles, five elements a kilobyte, attributes of all
/// kinds, pictures inlined as data, and some seven hundredths of visible text.
/// </summary>
internal static class SyntheticSite
{
    private const int ScriptLines = 10;
    private const int CardsOfSection = 6;
    private const int InlinedPicture = 900;

    /// <summary>A page of some <paramref name="size"/> bytes: an article's sections and what a site sets around each.</summary>
    public static byte[] Create(int size)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\">");
        var title = Prose.Headline(0);
        page.Append(CultureInfo.InvariantCulture, $"<title>{title} | Báo Ngày</title><meta property=\"og:title\" content=\"{title}\">");
        page.Append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2016-03-15T09:30:00+07:00\",\"author\":{\"name\":\"Trần Quốc Bảo\"}}</script>");
        page.Append(CultureInfo.InvariantCulture, $"</head><body><article><h1>{title}</h1>");
        for (var section = 0; page.Length < size; section++)
        {
            Section(page, section);
        }

        page.Append("</article></body></html>");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void Section(StringBuilder page, int section)
    {
        page.Append(CultureInfo.InvariantCulture, $"<div id=\"section-{section}\" class=\"content__block content__block--{section % 9}\" data-track=\"scroll:{section}\" style=\"margin: 0 auto\">");
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"content__text\">{Prose.Paragraph(section, 2)} <a href=\"https://bao.example/chu-de/{section}.htm?utm_source=body&amp;utm_medium=link\" rel=\"noopener\">Xem chủ đề</a>.</p>");
        page.Append("<script>\n");
        for (var i = 0; i < ScriptLines; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"window.adSlots.push({{ slot: \"mid-{section}-{i}\", sizes: [[300, 250], [728, 90], [970, 250]], lazy: true, key: \"{section * 7919 + i:x8}\", if: a < {i} }});\n");
        }

        page.Append("</script><style>");
        page.Append(CultureInfo.InvariantCulture, $"#section-{section} .card {{ display: grid; grid-template-columns: 1fr 2fr; padding: {section % 7}px; color: #2b{section % 90 + 10}; }}\n");
        page.Append("</style><aside class=\"related-news\"><ul class=\"card-list\">");
        for (var i = 0; i < CardsOfSection; i++)
        {
            Card(page, section, i);
        }

        page.Append("</ul></aside></div>\n");
    }

    private static void Card(StringBuilder page, int section, int card)
    {
        page.Append(CultureInfo.InvariantCulture, $"<li class=\"card card--small js-card\" data-id=\"{section}-{card}\"><a class=\"card__link\" href=\"https://bao.example/tin-{section}-{card}.htm\" title=\"{Prose.Headline(card)}\">");
        page.Append(CultureInfo.InvariantCulture, $"<img class=\"card__image lazy\" alt=\"\" width=\"300\" height=\"169\" data-src=\"https://anh.bao.example/300x169/{section}/{card}.jpg\" src=\"data:image/png;base64,");
        page.Append('A', card == 0 ? InlinedPicture : 40);
        page.Append("\"><span class=\"card__title\">Tin ").Append(section).Append("</span></a></li>");
    }
}
