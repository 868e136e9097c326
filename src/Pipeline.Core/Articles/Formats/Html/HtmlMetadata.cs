using Pipeline.Core.Articles.Dates;
using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>What a page says of itself: JSON-LD, OpenGraph and other meta elements, <c>time</c>, printed stamps.</summary>
internal static class HtmlMetadata
{
    public static DraftMetadata Read(HtmlNode root, string source)
    {
        var metadata = new DraftMetadata();
        foreach (var element in HtmlHead.Elements(root))
        {
            switch (element.Tag)
            {
                case "html":
                    metadata.ClaimedLanguage = element["lang"];
                    break;
                case "script" when element["type"].Contains("ld+json", StringComparison.OrdinalIgnoreCase):
                    JsonLinkedData.Read(element, source, metadata);
                    break;
                case "meta":
                    ReadMeta(element, metadata);
                    break;
                case "link" when element["rel"] == "canonical" && element["href"].Length > 0:
                    metadata.Url = element["href"];
                    break;
                case "time" when element["datetime"].Length > 0:
                    Add(metadata, RecordDate.Parse(element["datetime"], PublicationBasis.Timestamp));
                    break;
            }
        }

        return metadata;
    }

    private static void ReadMeta(HtmlNode meta, DraftMetadata metadata)
    {
        var name = (meta["property"] + meta["name"] + meta["itemprop"]).ToLowerInvariant();
        var content = meta["content"].Trim();
        if (content.Length == 0)
        {
            return;
        }

        switch (name)
        {
            case "article:published_time" or "datepublished" or "pubdate" or "publishdate" or "publish-date" or "dc.date.issued" or "dc.date" or "date" or "parsely-pub-date" or "sailthru.date" or "article.published" or "cxenseparse:recs:publishtime" or "dcterms.created":
                Add(metadata, RecordDate.Parse(content, PublicationBasis.Metadata));
                break;
            case "og:site_name":
                metadata.Publisher ??= content;
                break;
            case "author" or "article:author" or "dc.creator" or "parsely-author" when !content.StartsWith("http", StringComparison.OrdinalIgnoreCase):
                metadata.Author ??= content;
                break;
            case "og:url":
                metadata.Url ??= content;
                break;
        }
    }

    private static void Add(DraftMetadata metadata, Publication? date)
    {
        if (date is not null)
        {
            metadata.Dates.Add(date);
        }
    }
}
