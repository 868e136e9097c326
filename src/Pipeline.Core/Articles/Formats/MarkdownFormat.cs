using System.Text.RegularExpressions;
using Pipeline.Core.Articles.Dates;
using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats;

/// <summary>Markdown: marks go, link texts stay, pictures become captions, front matter becomes metadata.</summary>
internal static partial class MarkdownFormat
{
    public static RawArticle Read(string text)
    {
        var metadata = new DraftMetadata();
        var builder = new ArticleTextBuilder(text.Length);
        var kinds = new List<RawLine>();
        var hasTitle = false;
        for (var start = FrontMatterEnd(text, metadata); start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            kinds.Add(AddLine(text, start, end, builder, ref hasTitle));
            builder.Append("\n", Math.Min(end, text.Length));
            start = end + 1;
        }

        return new RawArticle(builder.ToText(), kinds, metadata);
    }

    private static RawLine AddLine(string text, int start, int end, ArticleTextBuilder builder, ref bool hasTitle)
    {
        var line = text.AsSpan(start, end - start);
        var mark = LineMark().EnumerateMatches(line);
        var kind = RawLine.Body;
        if (mark.MoveNext())
        {
            var isHeading = line[mark.Current.Index..].TrimStart() is ['#', ..];
            kind = !isHeading ? kind : hasTitle ? RawLine.Certain(LineKind.Heading) : RawLine.Certain(LineKind.Title);
            hasTitle |= isHeading;
            start += mark.Current.Length;
        }

        AddInline(text, start, end, builder);
        return kind;
    }

    private static void AddInline(string text, int start, int end, ArticleTextBuilder builder)
    {
        var at = start;
        foreach (var match in InlineMark().EnumerateMatches(text.AsSpan(start, end - start)))
        {
            var from = start + match.Index;
            builder.Append(text.AsSpan(at, from - at), at);
            at = from + match.Length;
            if (text[from] is '[' && text.AsSpan(from + 1, match.Length - 1).IndexOf(']') is >= 0 and var close)
            {
                builder.Append(text.AsSpan(from + 1, close), from + 1);
            }
        }

        builder.Append(text.AsSpan(at, end - at), at);
    }

    /// <summary>Reads <c>title:</c>-like lines between two rules at the top.</summary>
    private static int FrontMatterEnd(string text, DraftMetadata metadata)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal) || text.IndexOf("\n---", 3, StringComparison.Ordinal) is var end && end < 0)
        {
            return 0;
        }

        foreach (var line in text[4..end].Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var value = colon < 0 ? "" : line[(colon + 1)..].Trim().Trim('"', '\'');
            switch (colon < 0 ? "" : line[..colon].Trim())
            {
                case "date" or "published" or "published_at" when RecordDate.Parse(value, PublicationBasis.Metadata) is { } date:
                    metadata.Dates.Add(date);
                    break;
                case "author":
                    metadata.Author = value;
                    break;
                case "url" or "link":
                    metadata.Url = value;
                    break;
                case "source" or "publisher":
                    metadata.Publisher = value;
                    break;
            }
        }

        return Math.Min(text.Length, end + 4);
    }

    [GeneratedRegex(@"\A\s*(?:#{1,6}\s+|>\s?|[-*+]\s+(?=\S)|={3,}\s*\z|-{3,}\s*\z)", RegexOptions.CultureInvariant)]
    private static partial Regex LineMark();

    [GeneratedRegex(@"!\[[^\]\n]*\]\([^)\n]*\)|\[[^\]\n]+\]\([^)\n]*\)|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<![\w/])_{1,2}(?=\w)|(?<=\w)_{1,2}(?![\w/])|`", RegexOptions.CultureInvariant)]
    private static partial Regex InlineMark();
}
