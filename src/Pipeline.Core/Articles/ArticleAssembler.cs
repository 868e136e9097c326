using Pipeline.Core.Articles.Dates;
using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Articles.Languages;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles;

/// <summary>Puts the kept lines of a cleaned draft together as an article.</summary>
internal static class ArticleAssembler
{
    /// <returns>The article, or null when nothing was kept.</returns>
    public static Article? Assemble(Draft draft, string source, string id)
    {
        var builder = ArticleTextBuilder.OfLength(LengthOf(draft));
        var blocks = new List<ArticleBlock>();
        var title = draft.TitleIndex;
        if (title >= 0)
        {
            Add(draft, draft.Lines[title], builder, blocks);
        }

        for (var i = 0; i < draft.Lines.Count; i++)
        {
            if (i != title && draft.Lines[i].IsKept)
            {
                Add(draft, draft.Lines[i], builder, blocks);
            }
        }

        if (blocks.Count == 0)
        {
            return null;
        }

        var text = builder.ToText();
        return new Article
        {
            Id = id,
            Source = source,
            Text = text,
            Blocks = blocks,
            Captions = [.. draft.Lines.Where(line => line.Kind == LineKind.Caption).Select(line => new Caption(draft.TextOf(line).ToString(), draft.Flow.ToSource(line.Span)))],
            Removed = RemovedBlocks.Of(draft, source),
            Publisher = draft.Metadata.Publisher,
            Author = draft.Metadata.Author,
            Agency = draft.Metadata.Agency,
            Url = draft.Metadata.Url,
            Published = PublicationChoice.Choose(draft.Metadata, text.Value),
            Language = LanguageDetector.Detect(text.Value, draft.Metadata.ClaimedLanguage),
        };
    }

    /// <summary>Length of all kept lines and of the line feeds between them.</summary>
    private static int LengthOf(Draft draft)
    {
        var length = -1;
        foreach (var line in draft.Lines)
        {
            length += line.IsKept ? line.Span.Length + 1 : 0;
        }

        return Math.Max(length, 0);
    }

    private static void Add(Draft draft, Line line, ArticleTextBuilder builder, List<ArticleBlock> blocks)
    {
        if (blocks.Count > 0)
        {
            var at = draft.Flow.Map.StartOf(line.Span.Start);
            builder.AppendMade("\n", at, 0);
        }

        var start = builder.Length;
        builder.Append(draft.Flow, line.Span);
        var kind = line.Kind switch
        {
            LineKind.Title => BlockKind.Title,
            LineKind.Lead => BlockKind.Lead,
            _ => BlockKind.Paragraph,
        };
        blocks.Add(new ArticleBlock(kind, new TextSpan(start, builder.Length)));
    }
}
