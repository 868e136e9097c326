using System.Globalization;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats.Json;

/// <summary>A JSON string or number where it stands in the file, without its quotes and with its escapes.</summary>
internal readonly record struct JsonText(int Start, int Length, bool IsEscaped)
{
    /// <summary>Appends the unescaped text; offsets point to the escapes.</summary>
    /// <param name="keepLines">Whether line feeds stay; else they become spaces.</param>
    /// <returns>How many line feeds stayed.</returns>
    public int AppendTo(ArticleTextBuilder builder, string source, bool keepLines)
    {
        var (end, feeds) = (Start + Length, 0);
        for (var at = Start; at < end;)
        {
            var next = IsEscaped ? source.AsSpan(at, end - at).IndexOf('\\') : -1;
            var plain = next < 0 ? end - at : next;
            builder.Append(source.AsSpan(at, plain), at);
            at += plain;
            if (at < end)
            {
                at += AppendEscape(builder, source, at, keepLines);
                feeds += builder.Last == '\n' ? 1 : 0;
            }
        }

        return feeds;
    }

    /// <summary>The unescaped text with its lines, its offsets pointing to the escapes.</summary>
    public ArticleText ToMapped(string source)
    {
        var builder = new ArticleTextBuilder(Length);
        AppendTo(builder, source, keepLines: true);
        return builder.ToText();
    }

    public string ToText(string source)
    {
        var builder = new ArticleTextBuilder(Length);
        AppendTo(builder, source, keepLines: false);
        return builder.ToText().Value.Trim();
    }

    private static int AppendEscape(ArticleTextBuilder builder, string source, int at, bool keepLines)
    {
        var sign = source[at + 1];
        if (sign == 'u')
        {
            var code = (char)ushort.Parse(source.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            builder.AppendMade(code is '\n' or '\r' ? keepLines ? "\n" : " " : [code], at, 6);
            return 6;
        }

        builder.AppendMade(sign switch { 'n' or 'r' => keepLines ? "\n" : " ", 't' => " ", 'b' or 'f' => " ", _ => [sign] }, at, 2);
        return 2;
    }
}
