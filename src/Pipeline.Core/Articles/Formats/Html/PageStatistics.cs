using System.Buffers;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Counts, for every element, how much text, link text and prose lies below it.</summary>
internal static class PageStatistics
{
    private const int MinProseLength = 60;
    private const double MaxProseLinks = 0.45;

    /// <summary>An element with this share of the page's prose, and an article in it, is a wrapper; its name (<c>has-sidebar</c>) says nothing.</summary>
    private const double WrapperShare = 0.4;

    /// <summary>The same for elements named after comments, which may well outgrow the article, and for those that hold nothing named an article.</summary>
    private const double LargeWrapperShare = 0.85;

    private static readonly SearchValues<char> s_punctuation = SearchValues.Create(".,!?;:…。、");

    public static void Count(HtmlPage page, HtmlNode root)
    {
        foreach (var block in page.Blocks)
        {
            var prose = IsProse(page, block) ? block.Span.Length : 0;
            for (var node = block.Container; node is not null; node = node.Parent)
            {
                node.RawProseLength += prose;
            }
        }

        MarkArticles(root);
        foreach (var block in page.Blocks)
        {
            if (IsProse(page, block) && !IsNamedAside(block, root))
            {
                for (var node = block.Container; node is not null; node = node.Parent)
                {
                    node.ProseLength += block.Span.Length;
                }
            }
        }
    }

    /// <summary>A block that reads like a paragraph: some length, few links, and punctuation inside.</summary>
    public static bool IsProse(HtmlPage page, HtmlBlock block) =>
        block.Span.Length >= MinProseLength && block.LinkDensity <= MaxProseLinks
        && page.TextOf(block).ContainsAny(s_punctuation) && block.Container.Tag is not ("button" or "option" or "label");

    /// <summary>The element's role, unless it wraps so much of the page's prose that its name cannot mean all of it.</summary>
    public static NodeRole RoleOf(HtmlNode node, HtmlNode root)
    {
        var role = node.Role;
        if (role is NodeRole.None or NodeRole.Body || node.RawProseLength == 0 || node.Tag == "p")
        {
            return role;
        }

        var share = role == NodeRole.Comments || !node.HoldsArticle ? LargeWrapperShare : WrapperShare;
        return node.RawProseLength >= root.RawProseLength * share ? NodeRole.None : role;
    }

    private static void MarkArticles(HtmlNode root)
    {
        foreach (var element in HtmlHead.Elements(root))
        {
            if (element.Tag is "article" or "main" or "h1" || element.Role == NodeRole.Body)
            {
                for (var node = element; node is { HoldsArticle: false }; node = node.Parent)
                {
                    node.HoldsArticle = true;
                }
            }
        }
    }

    /// <summary>Whether an element around the block says it is no article text.</summary>
    private static bool IsNamedAside(HtmlBlock block, HtmlNode root)
    {
        for (var node = block.Container; node is not null && node.Tag != "body"; node = node.Parent)
        {
            if (RoleOf(node, root) is NodeRole.Comments or NodeRole.Related or NodeRole.Chrome or NodeRole.Hidden or NodeRole.Caption)
            {
                return true;
            }
        }

        return false;
    }
}
