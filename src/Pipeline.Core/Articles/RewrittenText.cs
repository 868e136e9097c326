using System.Runtime.CompilerServices;
using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;
using Pipeline.Core.Text.Normalizing;

namespace Pipeline.Core.Articles;

/// <summary>
/// The text of a large article that is normalised again from the file, so that the normalised text of all lines can be let go first:
/// of a decomposed article, the file, that text and the article's own were seven times the file.
/// </summary>
internal static class RewrittenText
{
    /// <summary>Whether a draft's text is a copy of the file, and large.</summary>
    public static bool IsWorthIt(Draft draft, string source) =>
        draft.IsVerbatim && FinishedSteps.IsLarge(draft.Flow.Value.Length) && !ReferenceEquals(draft.Flow.Value, source);

    /// <summary>The text and blocks of the draft, whose own text is gone afterwards.</summary>
    public static (ArticleText Text, IReadOnlyList<ArticleBlock> Blocks) Of(Draft draft, string source)
    {
        var file = ArticleText.Verbatim(source);
        var (lines, length) = LinesOf(draft, file);
        draft.LetTextGo();
        FinishedSteps.LetGo(source.Length);

        var text = new KeptText(length);
        foreach (var line in lines)
        {
            if (line.Own is { } own)
            {
                text.Add(line.Kind, line.Place.Start, own, new TextSpan(0, own.Value.Length));
            }
            else
            {
                text.Add(line.Kind, line.Place.Start, builder => TextNormalizer.Write(file, new TextSpan(line.Place.Start, line.Place.End), builder));
            }
        }

        return (TonePlacement.Unify(text.ToText(), isFresh: true), text.Blocks);
    }

    /// <summary>Apart, so that no frame holds on to the draft's text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (List<KeptLine> Lines, int Length) LinesOf(Draft draft, ArticleText file)
    {
        var kept = KeptText.LinesOf(draft).ToList();
        var counter = ArticleTextBuilder.Counting();
        return (kept.ConvertAll(line => LineOf(draft, line, file, counter)), KeptText.LengthOf(kept));
    }

    private static KeptLine LineOf(Draft draft, Line line, ArticleText file, ArticleTextBuilder counter)
    {
        var place = draft.Flow.ToSource(line.Span);
        var before = counter.Length;
        TextNormalizer.Write(file, new TextSpan(place.Start, place.End), counter);
        if (counter.Length - before == line.Span.Length)
        {
            return new KeptLine(line.Kind, place, Own: null);
        }

        var own = new ArticleTextBuilder(line.Span.Length);
        own.Append(draft.Flow, line.Span);
        return new KeptLine(line.Kind, place, own.ToText());
    }
}
