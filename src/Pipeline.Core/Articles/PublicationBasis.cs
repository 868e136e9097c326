namespace Pipeline.Core.Articles;

/// <summary>How the publication date was found, strongest first.</summary>
public enum PublicationBasis
{
    /// <summary>No evidence in the file.</summary>
    None,

    /// <summary>A field of the file's own record: JSON field, blob metadata, JSON-LD, OpenGraph.</summary>
    Metadata,

    /// <summary>A timestamp printed with the article: byline, <c>time</c> element, dateline stamp.</summary>
    Timestamp,

    /// <summary>A dateline in the running text: <c>(Hà Nội, 20/11)</c>.</summary>
    Dateline,

    /// <summary>A date in the page's address.</summary>
    Url,

    /// <summary>A timestamp in a removed list of other articles that agrees with the days the body names.</summary>
    RelatedList,
}
