using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Parties behind a directed act at which it is not aimed any more: another act strikes them, the clause has moved on, they are helped by what is praised.</summary>
internal static class RecipientLimit
{
    private const int NextAct = 2;
    private const int FarthestCurfew = 8;

    /// <summary>"bỏ phiếu ủng hộ trừng phạt X": whom the other act strikes.</summary>
    public static bool IsStruckByAnother(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sign.Rule.Type == "SUPPORT" && sentence.Signs.Any(other => other.First >= sign.End && other.First - sign.End <= NextAct && other.End <= group.First
            && other.Rule.Type is "SANCTION" or "COERCE" or "ASSAULT" or "THREATEN" or "ACCUSE");

    // "dọa trừng phạt nước ủng hộ X": not X, but whoever helps him
    private static bool IsHelpedByThem(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sign.Rule.Type is "THREATEN" or "SANCTION" && group.First - 3 >= sign.End && sentence.Article.Word(group.First - 3) is "nước" or "gia" or "bên" or "ai"
        && (sentence.Article.Word(group.First - 2), sentence.Article.Word(group.First - 1)) is ("ủng", "hộ") or ("hỗ", "trợ") or ("hậu", "thuẫn") or ("tài", "trợ") or ("giúp", "đỡ") or ("chứa", "chấp") or ("tiếp", "tay");

    /// <summary>"tài trợ cho các tổ chức chống đối X"; "ban bố tình trạng khẩn cấp … và không kích các nhóm tại X": an emergency is at home.</summary>
    public static bool IsBeyond(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        (sentence.Article.Word(group.First - 2), sentence.Article.Word(group.First - 1)) is ("chống", "đối") || IsHelpedByThem(sentence, sign, group)
        || (sign.Rule.Mode == "curfew" && group.First - sign.End > FarthestCurfew && !sentence.Article.IsDated);

    /// <summary>"không tán thành việc luận tội X": whom the deed strikes, which others do; in "việc X luận tội" X does it.</summary>
    public static bool IsOfDeed(SentenceReading sentence, ActSign sign, PartyGroup group, string preposition) =>
        sign.Rule.Type is "REJECT" or "ACCUSE" or "SUPPORT" && preposition.Length == 0 && sentence.Article.Word(sign.End) is "việc"
            && sentence.Signs.Any(deed => deed != sign && deed.First >= sign.End && deed.End <= group.First && group.First - deed.End <= NextAct);

    /// <summary>"lên án vụ bắt giữ X": a noun's victim is not blamed for it; who did it may stand behind "của".</summary>
    public static bool IsVictimOfDeed(SentenceReading sentence, ActSign sign, PartyGroup group, string preposition) =>
        sign.Rule.Type is "ACCUSE" && preposition.Length == 0
            && sentence.Signs.Any(deed => deed is { IsNoun: true, Rule.Type: "ASSAULT" or "COERCE" or "SANCTION" } && deed.First >= sign.End && deed.First - sign.End <= NextAct && deed.First < group.First && group.First - deed.End <= NextAct);

    /// <summary>"lên án việc dùng vũ lực với người biểu tình", "chỉ trích quyết định bán vũ khí cho Y": whom the deed concerns; whoever did it another sentence tells.</summary>
    public static bool IsTargetOfDeed(SentenceReading sentence, ActSign sign, PartyGroup group, string preposition) =>
        sign.Rule is { Type: "ACCUSE", Mode: "disapprove" } && preposition is "với" or "đối với" or "cho" or "lên" or "nhằm vào" or "chống" or "chống lại" && group.First - sign.End > NextAct
        && (sentence.Article.Word(sign.End) is "việc" || sentence.Signs.Any(deed => deed is { IsNoun: true, Rule.Type: "SANCTION" } && deed.First >= sign.End && deed.First - sign.End <= NextAct && deed.End <= group.First) || (sentence.Article.Word(sign.End), sentence.Article.Word(Math.Min(sign.End + 1, sentence.End - 1))) is ("quyết", "định") or ("hành", "động") or ("hành", "vi") or ("kế", "hoạch"));

    /// <summary>"hoan nghênh đóng góp của X đối với Y": Y is whom it helps; in "bày tỏ sự ủng hộ của nước này đối với Y" Y is supported.</summary>
    public static bool IsHelped(SentenceReading sentence, ActSign sign, PartyGroup owner, string preposition) =>
        sign.Rule.Type == "SUPPORT" && preposition is "đối với" or "cho" or "dành cho"
        && !sentence.Article.Has(owner.First, owner.End, "này", "mình") && !sentence.Article.Has(sign.First, sign.End, "ủng");

    /// <summary>"ủng hộ động thái cô lập X của Y": X is whom Y's deed is meant for.</summary>
    public static bool IsTargetOfHostility(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sign.Rule.Type == "SUPPORT" && group.First - sign.End > NextAct
        && (sentence.Article.Word(group.First - 2), sentence.Article.Word(group.First - 1)) is ("cô", "lập") or ("trừng", "phạt") or ("phong", "tỏa") or ("cấm", "vận") or ("bao", "vây") or ("tẩy", "chay") or ("tấn", "công") or ("không", "kích") or ("chống", "lại");
}
