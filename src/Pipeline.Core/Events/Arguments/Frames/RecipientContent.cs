using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Parties behind a directed act that belong to what it is about, and not to those at whom it is aimed.</summary>
internal static class RecipientContent
{
    /// <summary>"trừng phạt 38 cá nhân liên quan tới cáo buộc Nga can thiệp vào X", "ủng hộ nỗ lực trong việc giải quyết chương trình của X",
    /// "yêu cầu dỡ bỏ lệnh phong tỏa đối với X": X is what it is about.</summary>
    public static bool Is(SentenceReading sentence, ActSign sign, PartyGroup group, string preposition)
    {
        var article = sentence.Article;
        // "tăng áp lực lên X": the preposition is one of the act's own words
        if (sign.Rule.Type == "REQUEST" && group.First > sign.End && preposition is "đối với" or "lên" or "chống" or "chống lại")
        {
            return true;
        }

        // "đề nghị các nhà lãnh đạo này giúp kiềm chế chương trình hạt nhân của X": those asked have no name
        if (sign.Rule.Type == "REQUEST" && preposition is "của" && IsOfManyAsked(sentence, sign, group))
        {
            return true;
        }

        // "cáo buộc máy bay Su-22 ném bom nơi trú quân của X": whom the accused struck
        if (sign.Rule is { Type: "ACCUSE", Mode: "allege" } && preposition is "của" && sentence.HasVerb(sign.End, group.First))
        {
            return true;
        }

        // "thẩm vấn theo sắc lệnh của X"
        if (Enumerable.Range(sign.End, Math.Max(0, group.First - sign.End)).Any(at => article.Word(at) is "theo" && article.Is(at, CueKinds.Preposition)))
        {
            return true;
        }

        return article.HasPair(sign.End, group.First, "liên", "quan") || (sign.Rule.Type == "COERCE" && article.HasPair(sign.End, group.First, "liên", "hệ")) || article.HasPair(sign.End, group.First, "trong", "việc") || article.HasPair(sign.End, group.First, "trong", "vấn");
    }

    private static bool IsOfManyAsked(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sign.End < group.First && (sentence.Article.Word(sign.End) is "các" or "những" or "hai" or "ba" or "mọi" or "cả" or "tất" || sentence.Article.Tokens[sign.End].Number >= 0)
        && (sentence.HasVerb(sign.End, group.First) || sentence.Complements.Exists(asked => asked.First > sign.End && asked.First < group.First));

    /// <summary>"lên án vụ việc là sự vi phạm các nghị quyết của X": what it is called, not whose it is.</summary>
    public static bool IsPredicate(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sign.Rule is { Type: "ACCUSE", Mode: "disapprove" } && Enumerable.Range(sign.End, Math.Max(0, group.First - sign.End)).Any(at => at > sign.End && sentence.Article.Word(at) is "là" && sentence.Article.Word(at - 1) is not ("cho" or "gọi" or "coi" or "xem"));
}
