using Pipeline.Core.Articles;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Sentences;

/// <summary>Splits the blocks of an article into sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>Tokenizes and splits; for callers that need sentences alone.</summary>
    public static IReadOnlyList<Sentence> Split(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Split(article, Tokenizer.Tokenize(article.Text.Value));
    }

    /// <summary>The sentences of every block in reading order; every token of a block is in exactly one of them.</summary>
    public static IReadOnlyList<Sentence> Split(Article article, TokenizedText tokens)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(tokens);
        var sentences = new List<Sentence>();
        for (var block = 0; block < article.Blocks.Count; block++)
        {
            var (first, end) = tokens.Inside(article.Blocks[block].Span);
            var marks = new OpenMarks();
            for (var at = first; at < end; at++)
            {
                marks.Pass(tokens, at);
                var next = NextStart(tokens, first, at, end, marks);
                if (next < 0)
                {
                    continue;
                }

                sentences.Add(new Sentence(sentences.Count, block, article.Blocks[block].Kind, tokens.SpanOf(first, next))
                {
                    FirstToken = first,
                    EndToken = next,
                });
                for (var closer = at + 1; closer < next; closer++)
                {
                    marks.Pass(tokens, closer);
                }

                first = next;
                at = next - 1;
            }
        }

        return sentences;
    }

    // where the next sentence starts when one ends at token "at", else -1
    private static int NextStart(TokenizedText tokens, int first, int at, int end, OpenMarks marks)
    {
        if (at + 1 >= end || tokens[at + 1].StartsLine)
        {
            return at + 1;
        }

        if (!SentenceEnd.IsTerminator(tokens, at))
        {
            return -1;
        }

        var next = marks.AfterClosers(tokens, at + 1, end);
        if (next >= end || tokens[next].StartsLine)
        {
            return next;
        }

        return SentenceEnd.IsEnd(tokens, first, at, next, marks) ? next : -1;
    }
}
