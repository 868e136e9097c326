using System.Globalization;
using NodaTime;
using Pipeline.Core.Articles;
using Pipeline.Core.Text;

namespace Pipeline.Local.Eval.Entities;

/// <summary>One labelled excerpt of the entity corpus.</summary>
internal sealed record EntityExcerpt(string Id, LocalDate Published, string Text, IReadOnlyList<GoldMention> Mentions, IReadOnlyList<GoldQuote> Quotes)
{
    /// <summary>All excerpts of the files in <paramref name="folder"/>, in name order.</summary>
    public static IEnumerable<EntityExcerpt> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(path => Read(File.ReadAllText(path)));

    /// <summary>The excerpts of one file; the notation is told in the head of each file.</summary>
    public static IEnumerable<EntityExcerpt> Read(string file)
    {
        foreach (var part in file.ReplaceLineEndings("\n").Split("\n# ").Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            var head = part[..end].Split(' ');
            var marked = new MarkedText(part[(end + 1)..].TrimEnd('\n'));
            var day = LocalDate.FromDateOnly(DateOnly.ParseExact(head[1], "yyyy-MM-dd", CultureInfo.InvariantCulture));
            yield return new EntityExcerpt(head[0], day, marked.Text, marked.Mentions, marked.Quotes);
        }
    }

    /// <summary>The excerpt as an article: its first line is the headline.</summary>
    public Article ToArticle()
    {
        var blocks = new List<ArticleBlock>();
        var start = 0;
        foreach (var line in Text.Split('\n'))
        {
            blocks.Add(new ArticleBlock(start == 0 ? BlockKind.Title : BlockKind.Paragraph, new TextSpan(start, start + line.Length)));
            start += line.Length + 1;
        }

        return new Article
        {
            Id = Id,
            Source = Text,
            Text = ArticleText.Verbatim(Text),
            Blocks = blocks,
            Published = new Publication(Published, Published, null, PublicationBasis.Metadata),
        };
    }
}
