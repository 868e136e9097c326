using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Walks right from a sign to the end of its clause.</summary>
internal static class ObjectFinder
{
    /// <summary>Stands for the words that introduce the members of a plural party (<c>trong đó có</c>).</summary>
    public const string Including = "including";

    // no preposition: another party stands before
    private const string Behind = "after";

    private const int MostObjects = 4;

    // words without a party after which what follows belongs to something else
    private const int FarthestWords = 24;
    private const int FarthestTopic = 4;

    public static void Find(SentenceReading sentence, ActSign sign, Participants found)
    {
        Collect(sentence, sign, found);
        if (found.Objects.Count == 0 && !sign.IsNoun && Joined(sentence, sign) is { } joined)
        {
            // "khởi tố, bắt tạm giam X": two verbs with one object
            Collect(sentence, joined, found);
            if (found.Objects.Count == 0 && sign.Rule.Mode == "phone" && Joined(sentence, joined) is { } last)
            {
                // "gọi điện chúc mừng và mời X"
                Collect(sentence, last, found);
            }
        }
    }

    private static ActSign? Joined(SentenceReading sentence, ActSign sign)
    {
        foreach (var next in sentence.Signs)
        {
            if (IsJoined(sentence, sign, next))
            {
                return next;
            }
        }

        return null;
    }

    // "gọi điện chúc mừng X": who is congratulated is who is called
    private static bool IsJoined(SentenceReading sentence, ActSign sign, ActSign next) =>
        (!next.IsNoun && next.First == sign.End && sign.Rule.Mode == "phone" && (next.Rule.Type is "SUPPORT" or "CONCEDE" || (next.Rule.Type is "REQUEST" or "THREATEN" && sentence.GroupAt(next.End) is not null)))
        // "không kích tiêu diệt 120 phiến quân"
        || (!next.IsNoun && next.First == sign.End && sign.Rule.Type == "ASSAULT" && next.Rule.Type == "ASSAULT")
        || !next.IsNoun && next.First > sign.End && next.First <= sign.End + 2
        && sentence.Article.HasOnly(sign.End, next.First, ",", "và", "rồi");

    private static void Collect(SentenceReading sentence, ActSign sign, Participants found)
    {
        var preposition = LastWordPreposition(sentence, sign);
        var empty = 0;
        for (var at = sign.HeadEnd; at < sentence.End && found.Objects.Count < MostObjects && empty < FarthestWords;)
        {
            if (sentence.GroupAt(at) is { } group)
            {
                found.Objects.Add((group, IsOwnObject(sign, at, preposition) ? "" : preposition));
                (at, preposition) = (group.End, Behind);
            }
            else if (Skip(sentence, sign, at) is { } behind)
            {
                at = behind;
            }
            else if (found.Objects.Count == 0 && ApposedObject.IsBehind(sentence, sign, at))
            {
                (at, preposition) = (at + 1, "");
            }
            else if (ObjectEnd.IsAt(sentence, sign, at))
            {
                return;
            }
            else
            {
                var length = Math.Max(1, sentence.Article.CueLength(at));
                preposition = PrepositionAt(sentence, at, length, preposition);
                (at, empty) = (at + length, empty + length);
            }
        }
    }

    // "máy bay của X hạ sát Y": behind the last word of the act stands its object, whoever is named within it
    private static bool IsOwnObject(ActSign sign, int at, string preposition) =>
        at == sign.End && at > sign.HeadEnd && preposition is Behind or "sát" && sign.Rule.Type == "ASSAULT";

    // the token behind what parts nothing: a date, a bracket, the comma that stands for "rằng" in "Triều Tiên cáo buộc, cơ quan tình báo X đã …"
    private static int? Skip(SentenceReading sentence, ActSign sign, int at)
    {
        if (ObjectAside.Skip(sentence, sign, at) is { } behind)
        {
            return behind;
        }

        var article = sentence.Article;
        var isThat = at == sign.HeadEnd && sign.Rule.Mode == "allege" && article.Word(at) is "," && !sign.IsNoun && sentence.GroupAt(at + 1) is { } accused && article.Word(accused.End) is not ("đang" or "bị" or "là");
        return isThat ? at + 1 : article.Word(at) is "(" ? ObjectAside.SkipBracket(sentence, at) : null;
    }

    private static string PrepositionAt(SentenceReading sentence, int at, int length, string before)
    {
        var article = sentence.Article;
        if (article.Is(at, CueKinds.Including))
        {
            return IsTopic(article, at) ? "về" : Including;
        }

        // "giữa lực lượng trung thành với ông X và phe Y": whose men they are stands between, too
        if (before is "giữa" && article.Word(at) is "với" or "của" && at > sentence.First && article.Word(at - 1) is "thành" or "hộ" or "quân" or "binh" or "lượng" or "phe")
        {
            return before;
        }

        if (article.Is(at, CueKinds.Preposition | CueKinds.Agent))
        {
            // "trùng vào ngày X khai mạc hội nghị": a time, and X is of its clause
            return article.Word(at) is "vào" && at + 1 < sentence.End && article.Word(at + 1) is "ngày" or "lúc" or "dịp" or "thời" or "sáng" or "chiều" or "tối" or "đêm" or "hôm" ? "vào lúc" : Phrase(article, at, length);
        }

        return article.Word(at) is "và" or "cùng" && before == Behind ? "và" : before;
    }

    // "nhiều vấn đề như Ukraine, Syria": what was spoken of, not who spoke
    private static bool IsTopic(ArticleReading article, int at) =>
        article.Has(Math.Max(0, at - FarthestTopic), at, "đề", "dung", "vực", "hồ", "nóng");

    /// <summary>The words of tokens [at, at + length) in lower case, joined by spaces.</summary>
    public static string Phrase(ArticleReading article, int at, int length) =>
        length switch
        {
            1 => article.Word(at),
            2 => $"{article.Word(at)} {article.Word(at + 1)}",
            _ => string.Join(' ', Enumerable.Range(at, length).Select(article.Word)),
        };

    // "gọi điện cho X": the preposition is part of the sign
    private static string LastWordPreposition(SentenceReading sentence, ActSign sign)
    {
        var last = sign.HeadEnd - 1;
        // "ám sát", "hạ sát": the killing, not "sát" for close to
        return sign.Head < last && sentence.Article.Is(last, CueKinds.Preposition) && sentence.Article.Word(last) is not "sát" ? sentence.Article.Word(last) : "";
    }
}
