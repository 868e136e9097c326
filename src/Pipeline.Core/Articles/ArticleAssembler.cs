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
        if (!draft.Lines.Exists(line => line.IsKept))
        {
            return null;
        }

        // what is told of other lines first: the text of all lines may be let go
        IReadOnlyList<Caption> captions =
            [.. draft.Lines.Where(line => line.Kind == LineKind.Caption).Select(line => new Caption(draft.TextOf(line).ToString(), draft.Flow.ToSource(line.Span)))];
        var removed = RemovedBlocks.Of(draft, source);
        var (text, blocks) = TextOf(draft, source);
        return new Article
        {
            Id = id,
            Source = source,
            Text = text,
            Blocks = blocks,
            Captions = captions,
            Removed = removed,
            Publisher = draft.Metadata.Publisher,
            Author = draft.Metadata.Author,
            Agency = draft.Metadata.Agency,
            Url = draft.Metadata.Url,
            Published = PublicationChoice.Choose(draft.Metadata, text.Value),
            Language = LanguageDetector.Detect(text.Value, draft.Metadata.ClaimedLanguage),
        };
    }

    private static (ArticleText Text, IReadOnlyList<ArticleBlock> Blocks) TextOf(Draft draft, string source)
    {
        if (RewrittenText.IsWorthIt(draft, source))
        {
            return RewrittenText.Of(draft, source);
        }

        var kept = KeptText.Of(draft);
        return (kept.ToText(), kept.Blocks);
    }
}
