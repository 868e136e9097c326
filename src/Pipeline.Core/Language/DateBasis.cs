namespace Pipeline.Core.Language;

/// <summary>How a date was arrived at.</summary>
public enum DateBasis
{
    /// <summary>No date.</summary>
    None,

    /// <summary>The text states it in full.</summary>
    Explicit,

    /// <summary>Counted from another date: <c>hôm qua</c>, <c>cùng ngày</c>.</summary>
    Relative,

    /// <summary>Day and month stand in the text, the year was inferred.</summary>
    InferredYear,

    /// <summary>Fallback to the publication date, recorded as such.</summary>
    Publication,

    /// <summary>Taken from other articles' reports of the same event.</summary>
    CrossDocument,
}
