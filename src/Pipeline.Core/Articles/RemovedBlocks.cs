using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles;

/// <summary>What was removed from a draft: neighbouring lines of one reason are one block.</summary>
internal static class RemovedBlocks
{
    public static IReadOnlyList<RemovedBlock> Of(Draft draft, string source)
    {
        var blocks = new List<RemovedBlock>();
        for (var i = 0; i < draft.Lines.Count; i++)
        {
            if (draft.Lines[i].Kind != LineKind.Removed)
            {
                continue;
            }

            var last = i;
            while (last + 1 < draft.Lines.Count && draft.Lines[last + 1].Kind == LineKind.Removed && draft.Lines[last + 1].Reason == draft.Lines[i].Reason)
            {
                last++;
            }

            blocks.Add(Block(draft, source, i, last));
            i = last;
        }

        return blocks;
    }

    private static RemovedBlock Block(Draft draft, string source, int first, int last)
    {
        var span = new TextSpan(draft.Lines[first].Span.Start, draft.Lines[last].Span.End);
        var from = draft.Flow.ToSource(draft.Lines[first].Span);
        var to = draft.Flow.ToSource(draft.Lines[last].Span);
        var place = to.End >= from.Start ? new SourceSpan(from.Start, to.End) : from;
        var text = draft.IsStructured ? draft.TextOf(span).ToString() : place.Of(source);
        return new RemovedBlock(draft.Lines[first].Reason, place, text);
    }
}
