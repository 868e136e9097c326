using AngleSharp.Html.Parser.Tokens.Struct;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>The attributes of one start tag that somebody reads; the others are much of a page's size. Filled anew for every tag.</summary>
internal sealed class HtmlAttributes
{
    private readonly SharedNames _values = new();
    private readonly List<KeyValuePair<string, string>> _kept = [];

    /// <summary>Takes the attributes over from <paramref name="token"/>, whose memory does not last.</summary>
    public void Fill(string tag, ref StructHtmlToken token)
    {
        _kept.Clear();
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var attribute = token.Attributes[i];
            var value = attribute.Value.Memory.Span;
            if (Kept(tag, attribute.Name.Memory.Span, value) is { } name)
            {
                _kept.Add(new(name, _values.Of(value)));
            }
        }
    }

    /// <summary>Value of an attribute; null where it is absent.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var (key, value) in _kept)
            {
                if (key == name)
                {
                    return value;
                }
            }

            return null;
        }
    }

    public KeyValuePair<string, string>[] ToArray() => _kept.Count == 0 ? [] : [.. _kept];

    private static string? Kept(string tag, ReadOnlySpan<char> name, ReadOnlySpan<char> value) => name switch
    {
        "class" => "class",
        "id" => "id",
        "itemprop" => "itemprop",
        "role" => "role",
        "hidden" => "hidden",
        "aria-hidden" => "aria-hidden",
        "data-component" => "data-component",
        "data-testid" => "data-testid",
        "style" when value.Contains("display", StringComparison.OrdinalIgnoreCase) => "style",
        "name" when tag == "meta" => "name",
        "property" when tag == "meta" => "property",
        "content" when tag == "meta" => "content",
        "rel" when tag == "link" => "rel",
        "href" when tag == "link" => "href",
        "type" when tag == "script" => "type",
        "datetime" when tag == "time" => "datetime",
        "lang" when tag == "html" => "lang",
        _ => null,
    };
}
