using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Scope;

/// <summary>Acts that the paper does not tell in its own words: quoted, asked about, or in brackets.</summary>
internal static class ToldAside
{
    public static bool Is(SentenceReading sentence, ActSign sign) => IsQuoted(sentence, sign) || IsAsked(sentence) || IsBracketed(sentence, sign);

    private static bool IsQuoted(SentenceReading sentence, ActSign sign) =>
        sentence.Article.Analysis.Quotes.Any(quote => quote.Span.Contains(sign.Span) && quote.Span.Length > 2 * sign.Span.Length);

    // "Vì sao Mỹ tấn công Syria?"
    private static bool IsAsked(SentenceReading sentence) =>
        IsOpen(sentence) || sentence.Article.Word(sentence.End - 1) is "?" || (sentence.End - sentence.First > 1 && sentence.Article.Word(sentence.End - 2) is "?");

    // "chưa rõ Washington sẽ …", "liệu Nga có …"
    private static bool IsOpen(SentenceReading sentence)
    {
        // "Không một ai khẳng định rằng …", "Ban đầu, ông dự kiến …"
        if ((sentence.Article.Word(sentence.First), sentence.Article.Word(Math.Min(sentence.End - 1, sentence.First + 1))) is ("không", "ai" or "một") or ("ban", "đầu"))
        {
            return true;
        }

        return sentence.Article.Has(sentence.First, sentence.End, "liệu")
            || sentence.Article.HasPair(sentence.First, sentence.End, "chưa", "rõ") || sentence.Article.HasPair(sentence.First, sentence.End, "không", "rõ");
    }

    // "[Nga kêu gọi …] Theo báo này, …": the headline of another article, linked in the text
    private static bool IsBracketed(SentenceReading sentence, ActSign sign)
    {
        var text = sentence.Article.Tokens.Text;
        var start = sentence.Sentence.Span.Start;
        var before = text.AsSpan(start, sign.Span.Start - start);
        return IsOpen(before, '[', ']') || (sentence.Article.Analysis.Article.Published is null && IsOpen(before, '(', ')'));
    }

    private static bool IsOpen(ReadOnlySpan<char> before, char opening, char closing) =>
        before.LastIndexOf(opening) is var open && open >= 0 && before[open..].IndexOf(closing) < 0;
}
