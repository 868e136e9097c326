using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Tells whether what a passive verb happens to is a thing that belongs to another clause than its subject.</summary>
internal static class PassivePatient
{
    private const int FarthestWords = 8;

    /// <summary>"Hội đồng X điều tra vụ máy bay bị bắn hạ", "ông Y trao hộp đen của chuyến bay Z, bị bắn rơi": neither X nor Y was shot down.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="sign">The sign.</param>
    /// <param name="marker">Token of the passive marker, or of the verb.</param>
    public static bool IsThing(SentenceReading sentence, ActSign sign, int marker)
    {
        var article = sentence.Article;
        for (var at = marker - 1; at > sentence.First && at >= marker - FarthestWords; at--)
        {
            if (sentence.GroupAt(at) is not null)
            {
                return false;
            }

            if (article.Word(at) is "vụ")
            {
                // "đề nghị đưa ra sau vụ bắn hạ bị khước từ": the deed is told already
                return !sentence.Signs.Any(sign => sign.End > at && sign.End <= marker);
            }

            if (IsObject(sentence, sign, at) || IsStruckThen(sentence, sign, at))
            {
                return true;
            }

            if (article.Word(at - 1) is "của" && article.Word(at) is "chuyến" or "chiếc" or "máy" or "tàu")
            {
                return true;
            }
        }

        return false;
    }

    // "bốn ngày sau khi oanh tạc cơ Su-24 bị bắn rơi, X ký sắc lệnh": X was not shot down
    private static bool IsStruckThen(SentenceReading sentence, ActSign sign, int at)
    {
        if (sign.Rule.Type != "ASSAULT" || !sentence.Article.Is(at, CueKinds.Target))
        {
            return false;
        }

        var opening = at - 1;
        while (opening > sentence.First && sentence.Article.Word(opening) is "một" or "hai" or "chiếc" or "các" or "những")
        {
            opening--;
        }

        return sentence.IsCovered(opening, CueKinds.Adverbial);
    }

    // "cử chuyên gia tìm kiếm các nữ sinh bị bắt cóc": the object of another verb, and nobody on record; "trong số những kẻ bị bắt" are those named
    private static bool IsObject(SentenceReading sentence, ActSign sign, int at) =>
        sign.Rule is { Type: "ASSAULT" or "COERCE" or "RETREAT" or "PERSONNEL" } or { Type: "ACCUSE", Mode: "investigate" } or { Type: "SANCTION", Mode: "convict" } && sentence.Article.Word(at) is "các" or "những"
        && sentence.Article.Word(at - 1) is not ("số" or "trong" or "việc" or "là") && (!sentence.Article.Is(at - 1, CueKinds.Saying | CueKinds.Preposition | CueKinds.Boundary | CueKinds.PartyJoint) || sentence.Article.Word(at - 1) is "cho")
        && !sentence.Article.IsPunctuation(at - 1) && sentence.GroupAt(at - 1) is null && !sentence.IsDate(at - 1);
}
