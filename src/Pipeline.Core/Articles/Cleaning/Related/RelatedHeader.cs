namespace Pipeline.Core.Articles.Cleaning.Related;

/// <summary>What a line opens.</summary>
internal enum RelatedHeader
{
    /// <summary>Nothing: it is no header.</summary>
    None,

    /// <summary>A list that comes only after the article.</summary>
    Closing,

    /// <summary>A list that may stand inside the article.</summary>
    Inside,

    /// <summary>The line itself names another article.</summary>
    Inline,

    /// <summary>Readers' comments.</summary>
    Comments,
}
