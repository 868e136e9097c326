using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>What may stand between a traveller and the verb of going: an aside, a rank, company, the means of the journey.</summary>
internal static class BesideTraveller
{
    // "là vị tổng thống đương nhiệm Mỹ đầu tiên"
    private const int LongestRank = 8;

    // "cùng phu nhân và đoàn tùy tùng", "đi tàu bọc thép"
    private const int Longest = 6;

    private static readonly string[] Means = ["tàu", "chuyên", "máy", "xe", "trực"];

    private static readonly string[] Company = ["phu", "vợ", "chồng", "đoàn", "phái"];

    /// <summary>The token behind what begins at <paramref name="at"/>; null where nothing of the kind does.</summary>
    public static int? Past(SentenceReading sentence, int at, int end) =>
        FirstOfAll(sentence, at, end) ?? Aside.Past(sentence.Article, at, end) ?? (IsCompany(sentence.Article, at) || IsMeans(sentence.Article, at) ? Behind(sentence, at + 2, end) : null);

    // "ông X là nguyên thủ nước ngoài đầu tiên tới Lào": one past the words that rank him
    private static int? FirstOfAll(SentenceReading sentence, int at, int end)
    {
        for (var ordinal = at + 2; sentence.Article.Word(at) is "là" && ordinal < end && ordinal - at <= LongestRank; ordinal++)
        {
            if ((sentence.Article.Word(ordinal - 1), sentence.Article.Word(ordinal)) is ("đầu", "tiên") or ("mới", "nhất") or ("duy", "nhất") or ("tiếp", "theo") or ("thứ", _))
            {
                return ordinal + 1;
            }
        }

        return null;
    }

    // "Tổng thống X cùng phu nhân tới Lào", "… và đoàn đại biểu cấp cao đã sang"
    private static bool IsCompany(ArticleReading article, int at) => article.Word(at) is "cùng" or "và" && Company.Contains(article.Word(at + 1));

    // "ông X đi tàu bọc thép tới Lào"
    private static bool IsMeans(ArticleReading article, int at) => article.Word(at) is "đi" or "đáp" or "lên" && Means.Contains(article.Word(at + 1));

    // the words up to the next party, date, word of status or mark
    private static int Behind(SentenceReading sentence, int first, int end)
    {
        var past = first;
        while (past < end && past - first < Longest && sentence.GroupAt(past) is null && !sentence.Article.IsPunctuation(past) && !sentence.IsStatusCue(past) && !sentence.IsDate(past))
        {
            past++;
        }

        return past;
    }
}
