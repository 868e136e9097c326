using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>How far a date stands from an act: words, clause ends, commas and other acts in between.</summary>
internal static class DateDistance
{
    /// <summary>Distance from which on a date is not the act's.</summary>
    public const int Farthest = 34;

    private const int MostNameWords = 3;

    // a date stands behind its verb, or right between the subject and the verb
    private const int BehindDate = 3;

    /// <summary>In words, with a penalty for each of these; <see cref="Farthest"/> or more when out of reach.</summary>
    public static int Cost(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var article = sentence.Article;
        var (first, end) = article.Tokens.Inside(date.Span);
        var (from, to) = first >= sign.End ? (sign.End, first) : (end, sign.First);
        var isBehind = first < sign.First;
        var cost = Math.Max(0, to - from - (isBehind && sign.HasSubject ? TitleWords(sentence, from, to) : 0));
        if (cost >= Farthest)
        {
            return cost;
        }

        // "đã thử tên lửa hôm 30/5 và gọi đây là thành tựu": a date before a joint is that of the verb before it
        cost += isBehind ? article.Word(end) is "và" ? 2 * BehindDate : BehindDate : 0;
        if (isBehind && article.Word(end) is "khi" || (isBehind && end + 1 < sign.First && article.Word(end) is "," && article.Word(end + 1) is "khi"))
        {
            // "từ tuần trước, khi ông X cáo buộc"
            from = Math.Min(to, end + 2);
        }

        for (var at = from; at < to; at++)
        {
            cost += article.Word(at) switch
            {
                "," when IsOfPlace(sentence, at, to) => 1,
                "," => isBehind ? 10 : 5,
                ";" or ":" or "“" or "”" or "\"" => 8,
                "và" or "rồi" when !isBehind && at == to - 1 => BehindDate,
                "để" or "nhằm" => isBehind ? 12 : 6,
                "vì" or "do" or "bởi" or "nhờ" => 6,
                "bất" when article.Word(at + 1) is "chấp" => 10,
                _ => article.Is(at, CueKinds.Boundary | CueKinds.Adverbial) ? 10 : 0,
            };
        }

        foreach (var other in sentence.Signs)
        {
            cost += other.First >= from && other.End <= to && other != sign ? 6 : 0;
        }

        return cost;
    }

    // "chiều 6/9, Bí thư Thành ủy X và Chủ tịch UBND TP HCM Y đã tiếp …": the longest titles of a subject take its verb no farther away
    private static int TitleWords(SentenceReading sentence, int from, int to)
    {
        var words = 0;
        foreach (var group in sentence.Groups)
        {
            words += group.First >= from && group.End <= to ? Math.Max(0, group.End - group.First - MostNameWords) : 0;
        }

        return words;
    }

    // "tại Minsk, Belarus, vào hôm nay": the commas of an address
    private static bool IsOfPlace(SentenceReading sentence, int comma, int end) =>
        IsPlace(sentence, comma - 1) && (IsPlace(sentence, comma + 1) || end - comma <= 2 || (end - comma <= 3 && sentence.Article.Is(comma + 1, CueKinds.Preposition)));

    private static bool IsPlace(SentenceReading sentence, int at) =>
        at >= sentence.First && at < sentence.End && sentence.Article.EntityAt[at] is >= 0 and var entity
        && sentence.Article.Entities[entity].Kind is Language.EntityKind.Place or Language.EntityKind.Country;
}
