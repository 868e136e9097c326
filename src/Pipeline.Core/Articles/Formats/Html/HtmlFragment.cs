using System.Text.RegularExpressions;
using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>HTML inside a field of another format: all of it is the article, save what its names say is not.</summary>
internal static partial class HtmlFragment
{
    public static bool Looks(string text) => text.Contains('<', StringComparison.Ordinal) && Tag().IsMatch(text);

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
        for (var index = 0; index < text.Map.Runs.Length; index++)
        {
            var run = text.Map.Runs[index];
            var piece = text.Value.AsSpan(run.Target, text.Map.TargetEnd(index) - run.Target);
            var span = new TextSpan(run.Source, run.Source + run.SourceLength);
            if (text.Map.IsLinear(index))
            {
                builder.Append(fragment, span);
            }
            else
            {
                builder.AppendMade(piece, fragment.Map, span);
            }
        }
    }

    [GeneratedRegex("<(?:p|br|div|span|h[1-6]|ul|li|strong|em|b|i|a|img|figure|table|blockquote)(?:\\s[^<>]*)?/?>|</(?:p|div|span|a|strong)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
