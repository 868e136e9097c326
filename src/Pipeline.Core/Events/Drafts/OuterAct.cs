using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Drafts;

/// <summary>Signs that only tell what another act of the sentence is about: what is threatened, refused, agreed on or promised.</summary>
internal static class OuterAct
{
    private const int MostAgreedWords = 12;

    // "đồng ý sẽ thiết lập", "cam kết sẽ viện trợ"
    private const int NearestAgreed = 1;

    /// <summary>Whether the sign is no act beside the one whose content it tells.</summary>
    public static bool Covers(SentenceReading sentence, ActSign sign) => IsDemanded(sentence, sign) || IsOfAnother(sentence, sign);

    private static bool IsOfAnother(SentenceReading sentence, ActSign sign)
    {
        foreach (var outer in sentence.Signs)
        {
            if (outer != sign && (IsThreatened(sentence, outer, sign) || IsOfThreat(outer, sign) || IsAgreedOn(outer, sign) || IsToCease(sentence, outer, sign)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"cam kết viện trợ 5 triệu USD": a promise of help is help to come.</summary>
    public static bool IsPromisedHelp(ActSign promise, ActCandidate help) =>
        help.Sign.Rule.Type == "AID" && help.Sign.First >= promise.End && help.Sign.First - promise.End <= NearestAgreed && help.Roles.Recipients.All(party => party.Kind != EntityKind.Group);

    // "dọa tấn công", "từ chối gặp": the threat or refusal is the act, and its mode tells of what; "tuyên bố sẽ đưa quân" has nothing of a threat
    private static bool IsThreatened(SentenceReading sentence, ActSign outer, ActSign sign) =>
        (outer.Rule.Type is "THREATEN" or "REJECT" || (outer.Rule.Type == "REQUEST" && sign.Rule.Type == "CONSULT")) && outer.End <= sign.First && sign.First - outer.End <= (outer.Rule.Type == "REQUEST" ? 8 : 2)
            // "bác kháng cáo, tuyên phạt ông X": the next verb of a list
            && !(outer.Rule.Type is "REJECT" && !sign.IsNoun && (sentence.Article.Word(outer.End) is "," || (sentence.Article.Word(outer.End) is "và" && sign.Rule.Type is "MOBILIZE" or "COERCE" or "SANCTION")))
            && !(outer.Rule.Type != "REQUEST" && HasParty(sentence, outer.End, sign.First)) && ModeFinder.Find(sentence, outer) is not null;

    private static bool HasParty(SentenceReading sentence, int first, int end) => sentence.Groups.Any(group => group.First >= first && group.End <= end);

    // "Những yêu cầu mà các nước X đưa ra bao gồm cắt đứt quan hệ với Y": what the list of demands holds
    private static bool IsDemanded(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        var noun = article.Word(sentence.First) is "những" or "các" or "bản" ? sentence.First + 1 : sentence.First;
        return sign.First > noun + 3 && (article.Word(noun), article.Word(noun + 1)) is ("yêu", "cầu") or ("yêu", "sách") or ("điều", "kiện") or ("đòi", "hỏi") or ("danh", "sách")
            && article.Has(noun + 2, sign.First, "gồm");
    }

    // "cảnh báo Triều Tiên sẽ gặp đòn đáp trả", "cảnh báo nếu Qatar không nhượng bộ thì …": what the threat itself is told with
    private static bool IsOfThreat(ActSign outer, ActSign sign) =>
        sign.Rule.Type is "CONSULT" or "REJECT" or "CONCEDE" or "RETREAT" && outer.Rule.Type == "THREATEN" && outer.First < sign.First && sign.End <= outer.End;

    // "nhất trí hợp tác về Syria", "mong muốn tăng cường hợp tác", "đồng ý thiết lập quan hệ ngoại giao": what is agreed on or hoped for
    private static bool IsAgreedOn(ActSign outer, ActSign sign) => !sign.IsNoun
        && ((sign.Rule is { Type: "AGREE", Mode: "" } && outer.Rule is { Type: "AGREE", Mode: "" } && !outer.IsNoun && outer.End <= sign.First && sign.First - outer.End <= NearestAgreed)
            || (sign.Rule.Type == "COOPERATE" && outer.Rule.Type is "AGREE" or "REQUEST" or "CONSULT" && outer.End <= sign.First && sign.First - outer.End <= MostAgreedWords));

    // "kêu gọi X ngừng không kích Y": the demand to stop is the act; nobody asks for the attack
    private static bool IsToCease(SentenceReading sentence, ActSign outer, ActSign sign) =>
        sign.Rule.Type is "ASSAULT" or "PROTEST" or "COERCE" or "MOBILIZE" or "SANCTION" && sentence.IsCovered(sign.First - 1, CueKinds.Ceasing)
        && outer.Rule.Type == "REQUEST" && outer.End <= sign.First && sign.First - outer.End <= MostAgreedWords && !sentence.Article.HasMark(outer.End, sign.First);
}
