namespace Pipeline.Core.Articles.Formats;

/// <summary>Formats that are read.</summary>
internal enum SourceFormat
{
    Plain,
    Markdown,
    Html,
    Json,
    JsonLines,
}
