using System.Globalization;
using Pipeline.Core.Language;

namespace Pipeline.Azure.Language;

/// <summary>Cuts an article into documents at sentence ends, each within the service's limit of text elements.</summary>
public static class DocumentChunker
{
    /// <summary>Pieces in reading order that together cover the text; each knows its offset.</summary>
    public static IReadOnlyList<LanguageDocument> Chunk(string text, IReadOnlyList<Sentence> sentences, int limit = LanguageLimits.TextElementsPerDocument)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var documents = new List<LanguageDocument>();
        int start = 0, end = 0, elements = 0;
        foreach (var (pieceEnd, pieceElements) in Pieces(text, sentences, limit))
        {
            if (elements > 0 && elements + pieceElements > limit)
            {
                documents.Add(new LanguageDocument(start, text[start..end], elements));
                (start, elements) = (end, 0);
            }

            (end, elements) = (pieceEnd, elements + pieceElements);
        }

        if (elements > 0)
        {
            documents.Add(new LanguageDocument(start, text[start..end], elements));
        }

        return documents;
    }

    /// <summary>Sentences as (end, text elements); one longer than a whole document is cut between text elements.</summary>
    private static IEnumerable<(int End, int Elements)> Pieces(string text, IReadOnlyList<Sentence> sentences, int limit)
    {
        var start = 0;
        foreach (var end in sentences.Select(s => s.Span.End).Append(text.Length).Where(e => e <= text.Length))
        {
            while (start < end)
            {
                var (pieceEnd, elements) = Measure(text, start, end, limit);
                yield return (pieceEnd, elements);
                start = pieceEnd;
            }
        }
    }

    private static (int End, int Elements) Measure(string text, int start, int end, int limit)
    {
        var elements = 0;
        var at = start;
        while (at < end && elements < limit)
        {
            at += StringInfo.GetNextTextElementLength(text.AsSpan(at, end - at));
            elements++;
        }

        return (at, elements);
    }
}
