using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Families of HTML elements, as the HTML standard groups them.</summary>
internal static class HtmlTags
{
    private static readonly ClosedSiblings s_items = new(["li"], ["ul", "ol", "menu", "dir"]);
    private static readonly ClosedSiblings s_terms = new(["dt", "dd"], ["dl"]);
    private static readonly ClosedSiblings s_rows = new(["tr", "td", "th"], ["table", "tbody", "thead", "tfoot"]);
    private static readonly ClosedSiblings s_cells = new(["td", "th"], ["tr", "table"]);
    private static readonly ClosedSiblings s_rowGroups = new(["tbody", "thead", "tfoot", "tr", "td", "th"], ["table"]);
    private static readonly ClosedSiblings s_options = new(["option"], ["select", "datalist", "optgroup"]);

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

    /// <summary>What the start of a block closes.</summary>
    public static ClosedSiblings Paragraph { get; } = new(["p"], Scope);

    /// <summary>Elements whose content is never read.</summary>
    public static FrozenSet<string> Unread { get; } = Set("script style template svg canvas iframe object noembed noframes select option textarea math head title");

    /// <summary>Elements that say something of the page, empty or not.</summary>
    public static FrozenSet<string> Telling { get; } = Set("html body meta link script title time article main h1");

    /// <summary>Elements whose attributes are read: what a page says of itself.</summary>
    public static FrozenSet<string> Described { get; } = Set("html meta link script time");

    /// <summary>How the tokenizer must take what follows an element's start tag, where that is not markup.</summary>
    public static HtmlParseMode? ModeOf(string tag) => tag switch
    {
        "script" => HtmlParseMode.Script,
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        _ => null,
    };

    /// <summary>What an element's start closes besides paragraphs: its open siblings, up to the list or table it stands in.</summary>
    public static ClosedSiblings? Siblings(string tag) => tag switch
    {
        "li" => s_items,
        "dt" or "dd" => s_terms,
        "tr" => s_rows,
        "td" or "th" => s_cells,
        "tbody" or "thead" or "tfoot" => s_rowGroups,
        "option" => s_options,
        _ => null,
    };

    public static bool IsHeading(string tag) => tag is ['h', >= '1' and <= '6'];

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
