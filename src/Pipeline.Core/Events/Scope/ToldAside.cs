using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Events.Scope;

/// <summary>Acts that the paper does not tell in its own words: quoted, asked about, or in brackets.</summary>
internal static class ToldAside
{
    private const int FarthestOpinion = 6;

    private static readonly ulong Clear = WordId.Of("rõ");

    public static bool Is(SentenceReading sentence, ActSign sign) =>
        IsQuoted(sentence, sign) || IsAsked(sentence) || IsBracketed(sentence, sign) || (!sentence.Article.IsDated && IsOpinion(sentence, sign));

    // an article of unknown day: only what it says outright is news
    private static bool IsOpinion(SentenceReading sentence, ActSign sign)
    {
        var text = sentence.AsSpan();
        // ">>> Mỹ và Triều Tiên đàm phán": the headline of another article
        if (text.StartsWith('>'))
        {
            return true;
        }

        return IsJudged(sentence) || IsUnclosed(sentence, sign) || IsFigurative(sentence, sign) || IsCalled(sentence, sign) || IsAttended(sentence, sign) || IsPartOfWords(sentence, sign) || IsThought(sentence, sign) || IsCommentary(text);
    }

    private static bool IsCommentary(ReadOnlySpan<char> text)
    {
        foreach (var words in ScopeRules.Default.Commentary)
        {
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "X đưa THAAD tới Y là để ngăn Z, giáo sư W nhận định."
    private static bool IsJudged(SentenceReading sentence) =>
        (sentence.Article.Word(sentence.End - 3), sentence.Article.Word(sentence.End - 2)) is ("nhận", "định") or ("phân", "tích") or ("bình", "luận");

    // 'ông nhận định: “Hoặc Mỹ đàm phán trực tiếp hoặc ra tay. Có khi cả hai”': a quotation that ends in another sentence
    private static bool IsUnclosed(SentenceReading sentence, ActSign sign) =>
        IsOpen(sentence.Article.Tokens.Text.AsSpan(sentence.Sentence.Span.Start, sign.Span.Start - sentence.Sentence.Span.Start), '“', '”');

    // "Ông X 'đổ lỗi' cho ông Y khiến tuyết rơi": not meant so
    private static bool IsFigurative(SentenceReading sentence, ActSign sign) =>
        sign.First > sentence.First && sentence.Article.Word(sign.First - 1) is "'" or "‘" && sentence.Article.Word(sign.End) is "'" or "’";

    // "Nga, Ai Cập 'cam kết chống lại' chính sách …": somebody's words, of which the act is only the first
    private static bool IsPartOfWords(SentenceReading sentence, ActSign sign)
    {
        var mark = sentence.Article.Word(sign.First - 1);
        return sign.First > sentence.First && mark is "'" or "‘" or "\"" or "“" && sentence.Article.Word(sign.End) is not ("'" or "’" or "\"" or "”")
            && Enumerable.Range(sentence.First, sign.First - sentence.First).Count(at => sentence.Article.Word(at) == mark) % 2 == 1;
    }

    // "Ông X và ông Y cũng có mặt tại cuộc gặp này": the meeting was of others, told before
    private static bool IsAttended(SentenceReading sentence, ActSign sign) => sign is { IsNoun: true, Rule: { Type: "CONSULT", Mode: "meet" } }
        && (sentence.Article.Word(sign.End) is "này" or "đó" or "trên" or "nói" || sentence.Article.Word(sign.HeadEnd) is "này" or "đó" or "trên" or "nói")
        && (sentence.Article.Word(sign.First - 2), sentence.Article.Word(sign.First - 1)) is ("mặt", "tại" or "ở" or "trong") or ("tham", "dự" or "gia");

    // 'gọi hành động này là "xâm lược"'
    private static bool IsCalled(SentenceReading sentence, ActSign sign) =>
        sign.First > sentence.First + 1 && sentence.Article.IsPunctuation(sign.First - 1) && sentence.Article.Word(sign.First - 1) is not ("," or "-" or "–")
        && sentence.Article.Word(sign.First - 2) is "là";

    // "quan điểm thịnh hành là rằng X có kế hoạch …", "lo ngại rằng X tấn công"
    private static bool IsThought(SentenceReading sentence, ActSign sign)
    {
        var that = sign.First - 1;
        while (that > sentence.First && sentence.Article.Word(that) is not "rằng")
        {
            that--;
        }

        for (var at = that - 1; at > sentence.First && at >= that - FarthestOpinion && !sentence.Article.IsPunctuation(at); at--)
        {
            if (ScopeRules.Default.Opinions.Contains($"{sentence.Article.Word(at - 1)} {sentence.Article.Word(at)}"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it stands inside a quotation of which it is less than half.</summary>
    public static bool IsQuoted(SentenceReading sentence, ActSign sign) =>
        sentence.Article.Analysis.Quotes.Count > 0 && IsWithinQuote(sentence, sign);

    private static bool IsWithinQuote(SentenceReading sentence, ActSign sign) =>
        sentence.Article.Analysis.Quotes.Any(quote => quote.Span.Contains(sign.Span) && quote.Span.Length > 2 * sign.Span.Length);

    // "Vì sao Mỹ tấn công Syria?"
    private static bool IsAsked(SentenceReading sentence) => sentence.IsAsked ??= Asks(sentence);

    private static bool Asks(SentenceReading sentence) =>
        IsOpen(sentence) || sentence.Article.Word(sentence.End - 1) is "?" || (sentence.End - sentence.First > 1 && sentence.Article.Word(sentence.End - 2) is "?");

    // "chưa rõ Washington sẽ …", "liệu Nga có …"
    private static bool IsOpen(SentenceReading sentence)
    {
        // "Không một ai khẳng định rằng …", "Ban đầu, ông dự kiến …"
        if ((sentence.Article.Word(sentence.First), sentence.Article.Word(Math.Min(sentence.End - 1, sentence.First + 1))) is ("không", "ai" or "một" or "nước" or "quốc") or ("ban", "đầu"))
        {
            return true;
        }

        // "Không có nước nào trong số 9 nước … tham gia"
        if (sentence.End - sentence.First > 3 && (sentence.Article.Word(sentence.First), sentence.Article.Word(sentence.First + 1), sentence.Article.Word(sentence.First + 2)) is ("không", "có", "nước" or "quốc" or "ai"))
        {
            return true;
        }

        return sentence.StatusCues.Exists(cue => sentence.Article.Word(cue.First) is "liệu") || IsUnclear(sentence);
    }

    // "chưa rõ", "không rõ": asked of every sentence with an act, so words are compared as they are and not in lower case
    private static bool IsUnclear(SentenceReading sentence)
    {
        for (var at = sentence.First + 1; at < sentence.End; at++)
        {
            if (sentence.Article.Tokens[at].Word == Clear && sentence.Article.Word(at - 1) is "chưa" or "không")
            {
                return true;
            }
        }

        return false;
    }

    // "[Nga kêu gọi …] Theo báo này, …": the headline of another article, linked in the text
    private static bool IsBracketed(SentenceReading sentence, ActSign sign)
    {
        var text = sentence.Article.Tokens.Text;
        var start = sentence.Sentence.Span.Start;
        var before = text.AsSpan(start, sign.Span.Start - start);
        return IsOpen(before, '[', ']') || (!sentence.Article.IsDated && IsOpen(before, '(', ')'));
    }

    private static bool IsOpen(ReadOnlySpan<char> before, char opening, char closing) =>
        before.LastIndexOf(opening) is var open && open >= 0 && before[open..].IndexOf(closing) < 0;
}
