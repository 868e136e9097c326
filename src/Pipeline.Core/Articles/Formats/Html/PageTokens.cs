using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>
/// Runs AngleSharp's tokenizer over a page window by window: it rents a buffer as long as what it is given and keeps there all that it read.
/// Where a window cuts a token, what follows the last whole tag is read again by the next one, which begins at that tag.
/// </summary>
/// <remarks>Linear in the page: a window without another whole tag in it is followed by one twice as long.</remarks>
internal sealed class PageTokens(string source, IPageTokenSink sink)
{
    /// <summary>Units of source in a window. Few tokens are longer, and the buffer is small beside any page that is large.</summary>
    public const int DefaultWindow = 1 << 14;

    private readonly SharedNames _names = new();
    private readonly List<TextSpan> _texts = [];
    private int _lastTag = -1;
    private int _next;
    private bool _isStopped;

    /// <returns>False when the sink asked to stop.</returns>
    public bool Run(int window = DefaultWindow)
    {
        for (var length = window; ;)
        {
            var (before, start) = (_lastTag, _next);
            if (ReadWindow(start, Math.Min(source.Length, start + length)))
            {
                return !_isStopped;
            }

            length = _lastTag > before || _next > start ? window : length * 2;
        }
    }

    /// <returns>Whether nothing is left to read.</returns>
    private bool ReadWindow(int start, int end)
    {
        using var text = new TextSource(new ReadOnlyMemoryTextSource(source.AsMemory(start, end - start)));
        using var tokenizer = new HtmlTokenizer(text, HtmlEntityProvider.Resolver) { SkipComments = true };
        var textStart = -1;
        _texts.Clear();
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            var at = Math.Min(start + token.Position.Index, end);
            if (textStart >= 0)
            {
                _texts.Add(new TextSpan(textStart, at));
            }

            textStart = token.Type == HtmlTokenType.Character ? at : -1;
            if (token.Type == HtmlTokenType.EndOfFile)
            {
                return end == source.Length && HandOnTexts();
            }

            if (token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag)
            {
                var tag = _names.Of(token.Name.Memory.Span);
                HandOn(tag, ref token, at);
                if (_isStopped || (token.Type == HtmlTokenType.StartTag && !EnterContent(tag, tokenizer, text, start, end)))
                {
                    return _isStopped;
                }
            }
        }
    }

    /// <summary>Hands on a tag, unless an earlier window did, and what text stands before it.</summary>
    private void HandOn(string tag, ref StructHtmlToken token, int at)
    {
        if (at <= _lastTag)
        {
            return;
        }

        HandOnTexts();
        (_lastTag, _next) = (at, at);
        if (token.Type == HtmlTokenType.EndTag)
        {
            sink.End(tag);
        }
        else
        {
            _isStopped = !sink.Start(tag, ref token);
        }
    }

    /// <summary>Prepares the tokenizer for what follows a start tag, where that is not markup.</summary>
    /// <returns>False where the window ends before it.</returns>
    private bool EnterContent(string tag, HtmlTokenizer tokenizer, TextSource text, int start, int end)
    {
        if (HtmlTags.ModeOf(tag) is not { } mode)
        {
            return true;
        }

        var content = start + text.Index;
        if (mode == HtmlParseMode.RCData || RawContent.EndOf(tag, source, content) is not { } close)
        {
            tokenizer.State = mode;
            return true;
        }

        sink.Text(content, close);
        (_next, text.Index) = (close, Math.Min(close, end) - start);
        return close < end;
    }

    private bool HandOnTexts()
    {
        foreach (var text in _texts)
        {
            sink.Text(text.Start, text.End);
        }

        _texts.Clear();
        return true;
    }
}
