using System.Collections.Frozen;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Families of HTML elements, as the HTML standard groups them.</summary>
internal static class HtmlTags
{
    public static FrozenSet<string> Void { get; } = Set("area base br col embed hr img input link meta param source track wbr");

    /// <summary>Elements that begin a block of text of their own.</summary>
    public static FrozenSet<string> Block { get; } = Set(
        "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
        "head header hgroup hr html legend li main menu nav object ol optgroup option p pre section select summary table tbody td template textarea tfoot th thead title tr ul video audio iframe canvas svg noscript");

    /// <summary>Elements whose start closes an open paragraph.</summary>
    public static FrozenSet<string> ClosesParagraph { get; } = Set(
        "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul");

    /// <summary>Elements that an end tag from inside does not reach across.</summary>
    public static FrozenSet<string> Scope { get; } = Set("html table td th caption template object button");

    /// <summary>Elements whose content is never read.</summary>
    public static FrozenSet<string> Unread { get; } = Set("script style template svg canvas iframe object noembed noframes select option textarea math head title");

    /// <summary>Elements whose content the tokenizer must take as plain characters.</summary>
    public static FrozenSet<string> RawText { get; } = Set("style xmp iframe noembed noframes");

    /// <summary>What an element's start closes besides paragraphs: its open sibling, up to the list or table it stands in.</summary>
    public static (string[] Closes, string[] Within) Siblings(string tag) => tag switch
    {
        "li" => (["li"], ["ul", "ol", "menu", "dir"]),
        "dt" or "dd" => (["dt", "dd"], ["dl"]),
        "tr" => (["tr", "td", "th"], ["table", "tbody", "thead", "tfoot"]),
        "td" or "th" => (["td", "th"], ["tr", "table"]),
        "tbody" or "thead" or "tfoot" => (["tbody", "thead", "tfoot", "tr", "td", "th"], ["table"]),
        "option" => (["option"], ["select", "datalist", "optgroup"]),
        _ => ([], []),
    };

    public static bool IsHeading(string tag) => tag is ['h', >= '1' and <= '6'];

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
