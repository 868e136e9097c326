using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Căn cứ Nghị định số 105 ngày 17/12 của Chính phủ, Bộ X đề nghị …": the day on which a paper was signed is not that of what is done by it.</summary>
internal static class DateOfPaper
{
    // "số 105/2012/NĐ-CP"
    private const int MostNumberWords = 12;

    /// <summary>Whether <paramref name="date"/> stands behind the number of a decree or letter that the sentence names before the act.</summary>
    public static bool IsOf(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var article = sentence.Article;
        var (first, end) = article.Tokens.Inside(date.Span);
        if (end > sign.VerbFirst || date.Precision != DatePrecision.Day)
        {
            return false;
        }

        for (var at = first - 1; at > sentence.First + 1 && at >= first - MostNumberWords && article.Word(at) is not ("," or ";"); at--)
        {
            if (article.Word(at) is "số")
            {
                return IsPaper(article.Word(at - 2), article.Word(at - 1)) && IsGround(article, Math.Max(sentence.First, at - 4), at - 2);
            }
        }

        return false;
    }

    // "Bộ trưởng ký quyết định số 4 ngày 1/12 kỷ luật ông X": there the paper is the act
    private static bool IsGround(ArticleReading article, int first, int end) =>
        article.HasPair(first, end, "căn", "cứ") || article.HasPair(first, end, "thực", "hiện") || article.HasPair(first, end, "cơ", "sở") || article.Has(first, end, "theo");

    private static bool IsPaper(string first, string second) =>
        (first, second) is ("nghị", "định" or "quyết") or ("quyết", "định") or ("thông", "tư" or "báo") or ("chỉ", "thị") or ("công", "văn" or "điện") or ("kết", "luận") or ("tờ", "trình");
}
