using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles;

/// <summary>The kept lines of a draft as the text of an article, its headline first.</summary>
internal sealed class KeptText(int length)
{
    private readonly ArticleTextBuilder _builder = ArticleTextBuilder.OfLength(length);

    public List<ArticleBlock> Blocks { get; } = [];

    public static KeptText Of(Draft draft)
    {
        var lines = LinesOf(draft).ToList();
        var text = new KeptText(LengthOf(lines));
        foreach (var line in lines)
        {
            text.Add(line.Kind, draft.Flow.Map.StartOf(line.Span.Start), draft.Flow, line.Span);
        }

        return text;
    }

    /// <summary>Kept lines, the headline first.</summary>
    public static IEnumerable<Line> LinesOf(Draft draft)
    {
        var title = draft.TitleIndex;
        var rest = draft.Lines.Where((line, index) => index != title && line.IsKept);
        return title < 0 ? rest : rest.Prepend(draft.Lines[title]);
    }

    /// <summary>Length of lines and of the line feeds between them.</summary>
    public static int LengthOf(List<Line> lines) => lines.Count == 0 ? 0 : lines.Sum(line => line.Span.Length + 1) - 1;

    /// <param name="kind">What the line is.</param>
    /// <param name="at">Where it begins in the file.</param>
    /// <param name="text">A text that it is part of.</param>
    /// <param name="span">Which part.</param>
    public void Add(LineKind kind, int at, ArticleText text, TextSpan span) => Add(kind, at, builder => builder.Append(text, span));

    /// <param name="kind">What the line is.</param>
    /// <param name="at">Where it begins in the file.</param>
    /// <param name="write">Writes it.</param>
    public void Add(LineKind kind, int at, Action<ArticleTextBuilder> write)
    {
        if (Blocks.Count > 0)
        {
            _builder.AppendMade("\n", at, 0);
        }

        var start = _builder.Length;
        write(_builder);
        Blocks.Add(new ArticleBlock(BlockKindOf(kind), new TextSpan(start, _builder.Length)));
    }

    public ArticleText ToText() => _builder.ToText();

    private static BlockKind BlockKindOf(LineKind kind) => kind switch
    {
        LineKind.Title => BlockKind.Title,
        LineKind.Lead => BlockKind.Lead,
        _ => BlockKind.Paragraph,
    };
}
