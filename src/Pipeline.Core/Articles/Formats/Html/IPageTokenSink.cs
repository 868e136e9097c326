using AngleSharp.Html.Parser.Tokens.Struct;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Takes the tokens of a page, each once and in source order. Comments are passed over.</summary>
internal interface IPageTokenSink
{
    /// <param name="tag">Lower-case element name.</param>
    /// <param name="token">The tag with its attributes; its memory is reused after the call.</param>
    /// <returns>False to stop reading.</returns>
    bool Start(string tag, ref StructHtmlToken token);

    /// <param name="tag">Lower-case element name.</param>
    void End(string tag);

    /// <summary>Characters as they stand in the source, references not decoded.</summary>
    void Text(int start, int end);
}
