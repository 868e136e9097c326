using System.Buffers;
using System.Globalization;
using AngleSharp.Html;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Decodes the character references of a piece of source and folds its white space, with every offset kept.</summary>
internal static class HtmlText
{
    private const int LongestReference = 34;

    private static readonly SearchValues<char> s_special = SearchValues.Create("& \t\r\n\f\u00A0");

    /// <summary>Appends <c>source[start..end]</c>. White space becomes one space, none at the start of a line.</summary>
    public static void Append(ArticleTextBuilder builder, string source, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var next = source.AsSpan(at, end - at).IndexOfAny(s_special);
            var plain = next < 0 ? end - at : next;
            builder.Append(source.AsSpan(at, plain), at);
            at += plain;
            if (at < end)
            {
                at = source[at] == '&' ? AppendReference(builder, source, at, end) : AppendSpace(builder, source, at, end);
            }
        }
    }

    /// <summary>Plain decoding, for attribute-like short texts.</summary>
    public static string Decode(string source, int start, int end)
    {
        var builder = new ArticleTextBuilder(end - start);
        Append(builder, source, start, end);
        return builder.ToText().Value.Trim();
    }

    private static int AppendSpace(ArticleTextBuilder builder, string source, int at, int end)
    {
        var after = at;
        while (after < end && source[after] is ' ' or '\t' or '\r' or '\n' or '\f' or '\u00A0')
        {
            after++;
        }

        if (builder.Length > 0 && builder.Last is not (' ' or '\n'))
        {
            builder.AppendMade(" ", at, 1);
        }

        return after;
    }

    private static int AppendReference(ArticleTextBuilder builder, string source, int at, int end)
    {
        var window = source.AsSpan(at, Math.Min(end - at, LongestReference));
        var length = ReferenceLength(window);
        var decoded = length > 1 ? Resolve(window[1..length]) : null;
        if (decoded is null)
        {
            builder.Append("&", at);
            return at + 1;
        }

        var isSpace = string.IsNullOrWhiteSpace(decoded);
        if (!isSpace)
        {
            builder.AppendMade(decoded, at, length);
        }
        else if (builder.Length > 0 && builder.Last is not (' ' or '\n'))
        {
            builder.AppendMade(" ", at, length);
        }

        return at + length;
    }

    private static int ReferenceLength(ReadOnlySpan<char> window)
    {
        var length = 1;
        while (length < window.Length && (char.IsAsciiLetterOrDigit(window[length]) || (window[length] == '#' && length == 1)))
        {
            length++;
        }

        return length < window.Length && window[length] == ';' ? length + 1 : length;
    }

    private static string? Resolve(ReadOnlySpan<char> name)
    {
        if (name is ['#', .. var number])
        {
            number = number.TrimEnd(';');
            var isHex = number is ['x' or 'X', ..];
            return int.TryParse(isHex ? number[1..] : number, isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? OfCode(code) : null;
        }

        return HtmlEntityProvider.Resolver.GetSymbol(name.ToString()) ?? (name[^1] == ';' ? null : HtmlEntityProvider.Resolver.GetSymbol(name.ToString() + ";"));
    }

    private static string? OfCode(int code)
    {
        if (HtmlEntityProvider.IsInCharacterTable(code))
        {
            return HtmlEntityProvider.GetSymbolFromTable(code);
        }

        return code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(code) : "\uFFFD";
    }
}
