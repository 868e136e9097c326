namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>Which way from its anchor a date lies, as far as the words tell.</summary>
internal enum DateDirection
{
    Unknown,
    Past,
    Future,
}
