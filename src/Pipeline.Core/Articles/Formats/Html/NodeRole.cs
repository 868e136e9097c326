namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>What an element is for, by its name, class and id.</summary>
internal enum NodeRole
{
    /// <summary>Nothing said.</summary>
    None,

    /// <summary>Named as the article's body.</summary>
    Body,

    /// <summary>The lead under the headline.</summary>
    Lead,

    /// <summary>A picture caption or credit.</summary>
    Caption,

    /// <summary>Byline, date, section.</summary>
    Byline,

    /// <summary>Other articles.</summary>
    Related,

    /// <summary>Readers' comments.</summary>
    Comments,

    /// <summary>Navigation, sharing, forms, advertising, footers.</summary>
    Chrome,

    /// <summary>Not shown.</summary>
    Hidden,
}
