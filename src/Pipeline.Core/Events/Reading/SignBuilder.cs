using Pipeline.Core.Language.Rules;

namespace Pipeline.Core.Events.Reading;

/// <summary>Turns a match into a sign: noun or verb, and where its anchor and its carrying verb begin.</summary>
internal static class SignBuilder
{
    // "Sau gần 20 giờ"
    private const int MostMeasureWords = 5;

    public static ActSign Build(ArticleReading article, int sentenceFirst, LexiconEntry.Act entry, RuleMatch match)
    {
        var first = match.First;
        while (first > sentenceFirst && ClassifierBefore(article, sentenceFirst, first) is { } classifier && !(entry.Rule.Type != "CONSULT" && IsDeciding(article, sentenceFirst, classifier)))
        {
            first = classifier;
        }

        var classified = first < match.First || StartsWithClassifier(article, match) || IsMeasure(article, match);
        var verb = SupportBefore(article, sentenceFirst, first);
        var isNoun = classified || entry.IsNoun || verb < first || IsNominal(article, sentenceFirst, first) || IsOwned(article, sentenceFirst, entry, match);
        return new ActSign
        {
            Rule = entry.Rule,
            First = first,
            Head = match.First,
            HeadEnd = HeadEnd(match),
            End = match.End,
            IsNoun = isNoun,
            VerbFirst = isNoun ? verb : first,
            Span = article.Tokens.SpanOf(first, match.End),
        };
    }

    /// <summary>One past the last token before the gap.</summary>
    public static int HeadEnd(RuleMatch match) => match.Slot("gap") is { } gap ? gap.First : match.End;

    private static int? ClassifierBefore(ArticleReading article, int sentenceFirst, int first)
    {
        for (var length = 1; length <= 3 && first - length >= sentenceFirst; length++)
        {
            var at = first - length;
            if (article.Is(at, CueKinds.Classifier) && article.CueLength(at) == length && article.EntityAt[at] < 0 && !IsWithinAdverb(article, at) && !IsOfDuty(article, at))
            {
                return at;
            }
        }

        return null;
    }

    // "một cảnh sát đang làm nhiệm vụ ám sát ông X": the last syllable of "nhiệm vụ" is no case
    private static bool IsOfDuty(ArticleReading article, int at) => at > 0 && article.Word(at) is "vụ" && article.Word(at - 1) is "nhiệm" or "phục" or "nghĩa" or "công" or "nghiệp";

    // "lệnh trừng phạt" has its noun maker within; "ông X cáo buộc (rằng)" is a verb, though it makes nouns of others
    private static bool StartsWithClassifier(ArticleReading article, RuleMatch match)
    {
        if (!article.Is(match.First, CueKinds.Classifier))
        {
            return false;
        }

        var end = match.First + article.CueLength(match.First);
        return end < match.End && article.Word(end) is not "rằng";
    }

    // "các lệnh trừng phạt", "6 gói biện pháp cấm vận": no verb of imposing begins the words
    private static bool IsMeasure(ArticleReading article, RuleMatch match)
    {
        var noun = match.First;
        while (noun < match.End && article.Word(noun) is "các" or "những" or "một" or "loạt" or "hàng" or "nhiều" or "thêm" or "gói" or "đòn" or "vòng")
        {
            noun++;
        }

        return noun + 1 < match.End && (article.Word(noun) is "lệnh" || (article.Word(noun), article.Word(noun + 1)) is ("biện", "pháp"));
    }

    // "Thủ tướng X (đã) quyết định bổ nhiệm": right behind who decides it is a verb; a talk decided on is still to come
    private static bool IsDeciding(ArticleReading article, int sentenceFirst, int at) =>
        at > sentenceFirst && (article.Word(at), article.Word(at + 1)) is ("quyết", "định") && (article.EntityAt[at - 1] >= 0 || article.Word(at - 1) is "đã" or "vừa" or "sẽ" or "chính" or "ngờ" or "ngột");

    // "đồng loạt ngừng việc"
    private static bool IsWithinAdverb(ArticleReading article, int at) =>
        at > 0 && article.Is(at - 1, CueKinds.Adverb) && article.CueLength(at - 1) > 1;

    // "có (một|nhiều) cuộc gặp", "tiến hành hội đàm"
    private static int SupportBefore(ArticleReading article, int sentenceFirst, int first)
    {
        var at = first;
        while (at > sentenceFirst && IsQuantity(article, at - 1))
        {
            at--;
        }

        for (var length = 2; length >= 1; length--)
        {
            if (at - length >= sentenceFirst && article.Is(at - length, CueKinds.Support) && article.CueLength(at - length) == length)
            {
                return at - length;
            }
        }

        return first;
    }

    // "tiến hành hàng chục đợt không kích", "thực hiện thêm 15 vụ bắt giữ"
    private static bool IsQuantity(ArticleReading article, int at) =>
        article.Word(at) is "một" or "các" or "những" or "nhiều" or "hai" or "ba" or "loạt" or "lễ" or "thêm" or "hàng" or "chục" or "trăm" or "vài" or "hơn" or "gần" or "khoảng" || article.Tokens[at].Number >= 0;

    // "đã thể hiện cam kết của Mỹ": what is shown or kept is a promise, and whose it is stands behind
    private static bool IsOwned(ArticleReading article, int sentenceFirst, LexiconEntry.Act entry, RuleMatch match) =>
        entry.Rule is { Type: "AGREE", Mode: "" } && match.First - 2 >= sentenceFirst && match.End < article.Tokens.Count && article.Word(match.End) is "của"
        && (article.Word(match.First - 2), article.Word(match.First - 1)) is ("thể", "hiện") or ("khẳng", "định") or ("nhắc", "lại") or ("thực", "hiện") or ("đánh", "giá") or ("hoan", "nghênh") or ("cao", "giá");

    // "tại hội đàm", "sau hội đàm", "cùng ngày": a bare verb behind these is a noun
    private static bool IsNominal(ArticleReading article, int sentenceFirst, int first) =>
        first > sentenceFirst && (article.Word(first - 1) is "tại" or "trong" or "về" or "của" or "các" or "những" or "hai" or "ba" or "bốn" || IsMeasured(article, sentenceFirst, first));

    // "Sau hơn 10 giờ đàm phán", "Qua hai ngày thương lượng"
    private static bool IsMeasured(ArticleReading article, int sentenceFirst, int first) =>
        first - sentenceFirst is >= 2 and <= MostMeasureWords && article.Word(first - 1) is "giờ" or "tiếng" or "ngày" or "tuần" or "tháng" or "năm" or "đồng" or "hồi"
        && article.Word(sentenceFirst) is "sau" or "qua" or "trong" or "trải" or "suốt";
}
