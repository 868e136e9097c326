using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Walks right from a sign to the end of its clause.</summary>
internal static class ObjectFinder
{
    /// <summary>Stands for the words that introduce the members of a plural party (<c>trong đó có</c>).</summary>
    public const string Including = "including";

    private const int MostObjects = 4;

    private const int LongestDate = 12;

    // words without a party after which what follows belongs to something else
    private const int FarthestWords = 24;

    public static void Find(SentenceReading sentence, ActSign sign, Participants found)
    {
        Collect(sentence, sign, found);
        if (found.Objects.Count == 0 && !sign.IsNoun && sentence.Signs.FirstOrDefault(next => IsJoined(sentence, sign, next)) is { } joined)
        {
            // "khởi tố, bắt tạm giam X": two verbs with one object
            Collect(sentence, joined, found);
        }
    }

    private static bool IsJoined(SentenceReading sentence, ActSign sign, ActSign next) =>
        !next.IsNoun && next.First > sign.End && next.First <= sign.End + 2
        && Enumerable.Range(sign.End, next.First - sign.End).All(at => sentence.Article.Word(at) is "," or "và" or "rồi");

    private static void Collect(SentenceReading sentence, ActSign sign, Participants found)
    {
        var article = sentence.Article;
        var preposition = LastWordPreposition(sentence, sign);
        var empty = 0;
        for (var at = sign.HeadEnd; at < sentence.End && found.Objects.Count < MostObjects && empty < FarthestWords;)
        {
            if (sentence.GroupAt(at) is { } group)
            {
                found.Objects.Add((group, preposition));
                at = group.End;
                preposition = "after";
                continue;
            }

            // "thương lượng kín, từ 6 đến 10/3, giữa A và B": a date between commas parts nothing
            if (article.Word(at) is "," && DateClose(sentence, at) is { } close)
            {
                at = close + 1;
                continue;
            }

            if (IsOwnQuote(article, sign, at))
            {
                at++;
                continue;
            }

            if (found.Objects.Count == 0 && ApposedObject.IsBehind(sentence, sign, at))
            {
                at++;
                preposition = "";
                continue;
            }

            if (EndsClause(sentence, sign, at))
            {
                return;
            }

            if (article.Word(at) is "(")
            {
                at = SkipBracket(sentence, at);
                continue;
            }

            var length = Math.Max(1, article.CueLength(at));
            if (article.Is(at, CueKinds.Including))
            {
                preposition = IsTopic(article, at) ? "về" : Including;
            }
            else if (article.Is(at, CueKinds.Preposition | CueKinds.Agent))
            {
                // "trùng vào ngày X khai mạc hội nghị": a time, and X is of its clause
                preposition = article.Word(at) is "vào" && at + 1 < sentence.End && article.Word(at + 1) is "ngày" or "lúc" or "dịp" or "thời" or "sáng" or "chiều" or "tối" or "đêm" or "hôm" ? "vào lúc" : Phrase(article, at, length);
            }
            else if (article.Word(at) is "và" or "cùng" && preposition == "after")
            {
                preposition = "và";
            }

            empty += length;
            at += length;
        }
    }

    // "X “tố” Y bịa đặt": the verb alone stands between the quotation marks
    private static bool IsOwnQuote(ArticleReading article, ActSign sign, int at) =>
        at == sign.End && sign.First > 0 && article.Word(at) is "”" or "\"" or "’" or "'" && article.Word(sign.First - 1) is "“" or "\"" or "‘" or "'";

    private static int? DateClose(SentenceReading sentence, int comma)
    {
        var dated = false;
        for (var at = comma + 1; at < sentence.End && at <= comma + LongestDate; at++)
        {
            if (sentence.Article.Word(at) is ",")
            {
                return dated && at + 1 < sentence.End && sentence.Article.Word(at + 1) is "giữa" or "với" or "cùng" ? at : null;
            }

            var isDate = SubjectFinder.IsDate(sentence, at);
            dated |= isDate;
            if (!isDate && sentence.Article.Word(at) is not ("từ" or "đến" or "hôm" or "vào" or "ngày" or "trong"))
            {
                return null;
            }
        }

        return null;
    }

    // "nhiều vấn đề như Ukraine, Syria": what was spoken of, not who spoke
    private static bool IsTopic(ArticleReading article, int at)
    {
        for (var before = at - 1; before >= 0 && before > at - 5; before--)
        {
            if (article.Word(before) is "đề" or "dung" or "vực" or "hồ" or "nóng")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of tokens [at, at + length) in lower case, joined by spaces.</summary>
    public static string Phrase(ArticleReading article, int at, int length) =>
        length == 1 ? article.Word(at) : string.Join(' ', Enumerable.Range(at, length).Select(article.Word));

    // "gọi điện cho X": the preposition is part of the sign
    private static string LastWordPreposition(SentenceReading sentence, ActSign sign)
    {
        var last = sign.HeadEnd - 1;
        // "ám sát", "hạ sát": the killing, not "sát" for close to
        return sign.Head < last && sentence.Article.Is(last, CueKinds.Preposition) && sentence.Article.Word(last) is not "sát" ? sentence.Article.Word(last) : "";
    }

    private static bool EndsClause(SentenceReading sentence, ActSign sign, int at)
    {
        var article = sentence.Article;
        // "các nhóm còn ở trong rừng": only behind a comma it opens a clause
        var isStill = article.Word(at) is "còn" && at > sentence.First && !article.IsPunctuation(at - 1);
        if (at >= sign.End && !isStill && article.Is(at, CueKinds.Boundary | CueKinds.Adverbial) && !article.Is(at, CueKinds.Including))
        {
            return true;
        }

        if (article.IsPunctuation(at))
        {
            return article.Word(at) is ":" or ";" or "!" or "?" or "”" or "…" || (article.Word(at) is "." && !IsInNumber(article, at)) || (article.Word(at) is "," && !IsInNumber(article, at) && !ContinuesList(sentence, at));
        }

        return at >= sign.End && (article.Is(at, CueKinds.Saying) && !article.Is(at, CueKinds.Preposition) && !IsNominal(sentence, at) || StartsVerb(sentence, sign, at));
    }

    // "bác bỏ phát biểu của X", "chỉ trích quyết định này": the words said are the object here
    private static bool IsNominal(SentenceReading sentence, int at)
    {
        var article = sentence.Article;
        var end = at + Math.Max(1, article.CueLength(at));
        return (end < sentence.End && article.Word(end) is "của" or "này" or "đó" or "trên" or "nói") || (at > sentence.First && (article.Is(at - 1, CueKinds.Classifier) || article.Word(at - 1) is "các" or "những" or "mọi"));
    }

    // "3,5 triệu USD cho X", "cuộc không kích hôm 18.5 của X"
    private static bool IsInNumber(ArticleReading article, int at) =>
        at > 0 && at + 1 < article.Tokens.Count && article.Tokens[at].IsGlued && article.Tokens[at + 1].IsGlued && char.IsAsciiDigit(article.Word(at - 1)[^1]) && char.IsAsciiDigit(article.Word(at + 1)[0]);

    // "…, Nhật Bản và Nga", "…, trong đó có Nhật Bản": still the list
    private static bool ContinuesList(SentenceReading sentence, int at) =>
        (at + 1 < sentence.End && sentence.Article.Is(at + 1, CueKinds.Including))
        || at + 1 < sentence.End && sentence.GroupAt(at + 1) is not null && sentence.GroupAt(at - 1) is not null
        && sentence.Article.Word(Math.Min(sentence.End - 1, sentence.GroupAt(at + 1)!.End)) is "và" or ",";

    private static bool StartsVerb(SentenceReading sentence, ActSign sign, int at)
    {
        // "thiết bị" has no "bị"
        if (sentence.Article.Word(at) is "đã" or "sẽ" or "đang" or "dự kiến" or "diễn" or "vừa" || (sentence.Article.Word(at) is "bị" && sentence.Article.Is(at, CueKinds.Passive)))
        {
            return true;
        }

        if (sentence.Article.Is(at, CueKinds.Purpose) && sentence.Article.Word(at) is not ("và" or "hay" or "hoặc" or "cũng"))
        {
            return true;
        }

        foreach (var other in sentence.Signs)
        {
            if (other.First == at && other != sign && !other.IsNoun && other.Rule.Frame != Codebook.ActFrame.Travel && (!sign.Rule.Controls || (sign.Rule.Type == "SUPPORT" && sentence.Article.Word(at - 1) is "và")) && sign.Rule.ComplementModes.Count == 0 && !IsThreatened(sign, other))
            {
                return true;
            }
        }

        return false;
    }

    // "dọa áp thuế lên hàng hóa X", "từ chối dẫn độ Y cho Z": the parties of what is threatened are those of the threat
    private static bool IsThreatened(ActSign sign, ActSign other) => sign.Rule.Type is "THREATEN" or "REJECT" && other.First - sign.End <= 2;

    private static int SkipBracket(SentenceReading sentence, int at)
    {
        for (var close = at; close < sentence.End && close < at + 16; close++)
        {
            if (sentence.Article.Word(close) is ")")
            {
                return close + 1;
            }
        }

        return at + 1;
    }
}
