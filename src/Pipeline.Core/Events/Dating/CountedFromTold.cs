using NodaTime;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Ba ngày trước chuyến thăm, Việt Nam thả …", "Trước cuộc điện đàm một ngày, …": a day counted from an event that was told before, with its day.</summary>
internal static class CountedFromTold
{
    private const string Rule = "counted-from-event";
    private const int MostNounWords = 8;

    /// <summary>The day; unknown where the event was not told with a day; null where the sentence does not open with such a count.</summary>
    public static ActDate? Of(IReadOnlyList<ActDraft> drafts, int index)
    {
        var (draft, sentence) = (drafts[index], drafts[index].Sentence);
        if ((InFront(sentence, draft.Sign) ?? Behind(sentence, draft.Sign)) is not { } count)
        {
            return null;
        }

        for (var i = index - 1; i >= 0; i--)
        {
            var told = drafts[i];
            // "bắt đầu chuyến thăm kéo dài tới ngày 25/5": the end of a stay is no day to count from
            if (told.Sentence != sentence && told.OwnDate is { Precision: DatePrecision.Day, Start: { } day } && told.OwnDate.End == day && IsNamed(sentence, count, told)
                && !(told.Mode == "visit" && day > sentence.Article.Analysis.Article.Published?.End))
            {
                var own = day.PlusDays(count.Days);
                return own > sentence.Article.Analysis.Article.Published?.End ? ActDate.Unknown : new(own, own, DatePrecision.Day, DateBasis.Relative, told.OwnDate.Text);
            }
        }

        return ActDate.Unknown;
    }

    // "ba ngày trước chuyến thăm,": the noun between the count and the comma
    private static Count? InFront(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        foreach (var counted in sentence.Dates)
        {
            var (first, end) = article.Tokens.Inside(counted.Span);
            if (counted.Rule == Rule && first - sentence.First <= 1 && end - 3 >= first && article.Word(end) is not "khi" && article.Word(end - 2) is "ngày" or "hôm"
                && SmallNumber.Of(article.Word(end - 3)) is { } days && Comma(sentence, end, sign) is { } comma)
            {
                return new(end, comma, article.Word(end - 1) is "sau" ? days : -days);
            }
        }

        return null;
    }

    // "trước cuộc điện đàm một ngày,"
    private static Count? Behind(SentenceReading sentence, ActSign sign)
    {
        var (article, first) = (sentence.Article, sentence.First);
        return article.Word(first) is "trước" or "sau" && article.Word(first + 1) is not "khi" && Comma(sentence, first + 1, sign) is { } comma && comma - first > 3
            && article.Word(comma - 1) is "ngày" or "hôm" && SmallNumber.Of(article.Word(comma - 2)) is { } days
                ? new(first + 1, comma - 2, article.Word(first) is "sau" ? days : -days)
                : null;
    }

    private static int? Comma(SentenceReading sentence, int from, ActSign sign)
    {
        for (var at = from + 1; at < sign.First && at <= from + MostNounWords; at++)
        {
            if (sentence.Article.Word(at) is ",")
            {
                return at;
            }
        }

        return null;
    }

    // an act of the same kind; or the last two words that name it stand where the day was told
    private static bool IsNamed(SentenceReading sentence, Count count, ActDraft told)
    {
        var named = sentence.Signs.Find(sign => sign.First >= count.First && sign.End <= count.End);
        return named is not null
            ? named.Rule.Type == told.Type && (named.Rule.Mode == told.Mode || told.Type != "CONSULT" || (named.Rule.Mode is "meet" && told.Mode is "negotiate" or "multilateral" or "visit"))
            : count.End - count.First >= 2 && sentence.Article.HasPair(told.Sentence.First, told.Sentence.End, sentence.Article.Word(count.End - 2), sentence.Article.Word(count.End - 1));
    }

    private sealed record Count(int First, int End, int Days);
}
