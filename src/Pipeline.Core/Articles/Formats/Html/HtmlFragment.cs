using System.Text.RegularExpressions;
using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>HTML inside a field of another format: all of it is the article, save what its names say is not.</summary>
internal static partial class HtmlFragment
{
    private const string EscapedBracket = @"\u003c";

    /// <param name="text">Text as it stands in the file, escapes of JSON and all: a large one is not copied only to be looked at.</param>
    public static bool Looks(ReadOnlySpan<char> text) =>
        (text.Contains('<') || text.Contains(EscapedBracket, StringComparison.OrdinalIgnoreCase)) && Tag().IsMatch(text);

    /// <returns>Whether the fragment could be read; false when it is nested too deep.</returns>
    public static bool TryAppend(ArticleText fragment, ReadLimits limits, ArticleTextBuilder builder, List<RawLine> kinds)
    {
        if (HtmlTreeBuilder.Build(fragment.Value, limits.MaxHtmlDepth) is not { } page)
        {
            return false;
        }

        PageStatistics.Count(page, page.Root);
        kinds.AddRange(BlockSelection.Select(page, page.Root, page.Root));
        Compose(page.Text, fragment, builder);
        return true;
    }

    /// <summary>Appends text whose offsets point into the fragment so that they point where the fragment's do.</summary>
    private static void Compose(ArticleText text, ArticleText fragment, ArticleTextBuilder builder)
    {
        if (text.Value.Length == 0)
        {
            return;
        }

        var runs = text.Map.RunsFrom(0);
        do
        {
            var run = runs.Current;
            var span = new TextSpan(run.Source, run.SourceEnd);
            if (run.IsLinear)
            {
                builder.Append(fragment, span);
            }
            else
            {
                builder.AppendMade(text.Value.AsSpan(run.Target, run.Length), fragment.Map, span);
            }
        }
        while (runs.MoveNext());
    }

    [GeneratedRegex(
        @"(?:<|\\u003c)(?:(?:p|br|div|span|h[1-6]|ul|li|strong|em|b|i|a|img|figure|table|blockquote)(?:(?:\s|\\[nrt])[^<>]*?)?(?:\\?/)?|\\?/(?:p|div|span|a|strong))(?:>|\\u003e)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
