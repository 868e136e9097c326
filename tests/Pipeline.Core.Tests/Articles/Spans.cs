using System.Text;
using Pipeline.Core.Articles;
using Pipeline.Core.Text;

namespace Pipeline.Core.Tests.Articles;

/// <summary>Checks that every span of an article lies in its text and covers what it claims.</summary>
internal static class Spans
{
    public static void AllHold(Article article)
    {
        var text = article.Text;
        var last = 0;
        foreach (var block in article.Blocks)
        {
            block.Span.Start.ShouldBeGreaterThanOrEqualTo(last);
            block.Span.End.ShouldBeLessThanOrEqualTo(text.Value.Length);
            block.Span.Length.ShouldBeGreaterThan(0);
            last = block.Span.End;
        }

        for (var i = 0; i < text.Value.Length; i++)
        {
            var source = text.ToSource(new TextSpan(i, i + 1));
            source.Start.ShouldBeInRange(0, article.Source.Length);
            source.End.ShouldBeInRange(source.Start, article.Source.Length);
            if (char.IsAsciiLetter(text.Value[i]))
            {
                Letters(source.Of(article.Source)).ShouldContain(char.ToLowerInvariant(text.Value[i]).ToString());
            }
        }

        foreach (var removed in article.Removed)
        {
            removed.Span.Start.ShouldBeInRange(0, article.Source.Length);
            removed.Span.End.ShouldBeInRange(removed.Span.Start, article.Source.Length);
        }
    }

    /// <summary>For files of plain text: pieces are their places in the file, up to normalisation.</summary>
    public static void CoverTheirText(Article article)
    {
        foreach (var block in article.Blocks)
        {
            Plain(article.Text.ToSource(block.Span).Of(article.Source)).ShouldBe(Plain(block.Span.Of(article.Text.Value)));
        }

        foreach (var removed in article.Removed)
        {
            removed.Span.Of(article.Source).ShouldBe(removed.Text);
        }

        foreach (var caption in article.Captions)
        {
            Plain(caption.Span.Of(article.Source)).ShouldBe(Plain(caption.Text));
        }
    }

    /// <summary>Base letters only: tone placement and composition aside.</summary>
    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit));

    private static string Letters(string source) => source.Contains('\\', StringComparison.Ordinal) && source.Length == 6
        ? ((char)Convert.ToInt32(source[2..], 16)).ToString().ToLowerInvariant()
        : source.StartsWith('&') ? source.ToLowerInvariant() + "abcdefghijklmnopqrstuvwxyz" : source.Normalize(NormalizationForm.FormD).ToLowerInvariant();
}
