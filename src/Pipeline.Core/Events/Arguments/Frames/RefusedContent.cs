using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>What is refused or denied: those named in it are not whom the refusal answers.</summary>
internal static class RefusedContent
{
    /// <summary>Whether the group, and all behind it, belongs to what is refused.</summary>
    public static bool Ends(SentenceReading sentence, ActSign sign, PartyGroup group, string preposition) => sign.Rule.Type == "REJECT"
        && (IsOfReport(sentence, sign, group) || sentence.Article.Has(sign.End, group.First, "rằng") || IsPresence(sentence, sign, group, preposition) || IsElection(sentence, sign, group) || IsTie(sentence, sign, group) || (IsPossibility(sentence, sign) && preposition is not ("của" or "với")) || (preposition.Length > 0 && IsBehindTopic(sentence, sign, group)));

    /// <summary>"không chấp thuận lập vùng an toàn cho người tị nạn": whom it was meant for asked for nothing.</summary>
    public static bool IsForPeople(SentenceReading sentence, ActSign sign, PartyGroup group, string preposition) =>
        sign.Rule.Type == "REJECT" && preposition is "cho" && sentence.Article.Entities[group.Entities[0]] is { Kind: EntityKind.Group, Office.Length: > 0 };

    /// <summary>"phủ nhận X hài lòng với …": a clause is denied, and X is its subject.</summary>
    public static bool IsClause(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sign.Rule.Type == "REJECT" && group.First == sign.End && sentence.Article.Word(sign.End - 1) is "nhận" && IsSubject(sentence, group);

    // "bác bỏ khả năng X tác động", "phủ nhận cáo buộc X hậu thuẫn khủng bố": X is the subject of what is denied
    private static bool IsOfReport(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        group.First > sign.First && sentence.Article.Word(group.First - 1) is "năng" or "tin" or "buộc" or "việc" or "chuyện" or "đồn" or "ngờ"
        && IsSubject(sentence, group) && sentence.Article.Word(group.End) is not ("đưa" or "nêu" or "đăng" or "này" or "trên");

    // "phủ nhận sự có mặt của binh sĩ X"
    private static bool IsPresence(SentenceReading sentence, ActSign sign, PartyGroup group, string preposition) => preposition is "của"
        && (sentence.Article.HasPair(sign.End, group.First, "có", "mặt") || sentence.Article.HasPair(sign.End, group.First, "hiện", "diện"));

    // "phủ nhận mọi âm mưu tạo ảnh hưởng lên bầu cử X"
    private static bool IsElection(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        group.First - 2 > sign.First && sentence.Article.Word(group.First - 2) is "bầu" && sentence.Article.Word(group.First - 1) is "cử";

    // "bác bỏ cáo buộc có quan hệ với các nhóm khủng bố"
    private static bool IsTie(SentenceReading sentence, ActSign sign, PartyGroup group) => sentence.Article.Word(group.First - 1) is "với"
        && (sentence.Article.HasPair(sign.First, group.First, "có", "quan") || sentence.Article.HasPair(sign.First, group.First, "có", "liên") || sentence.Article.HasPair(sign.First, group.First, "dính", "líu") || sentence.Article.HasPair(sign.First, group.First, "thông", "đồng") || sentence.Article.HasPair(sign.First, group.First, "câu", "kết"));

    // "loại trừ khả năng đưa quân tới X"
    private static bool IsPossibility(SentenceReading sentence, ActSign sign) =>
        sentence.Article.HasPair(sign.First, Math.Min(sign.End + 2, sentence.End), "khả", "năng");

    // "bác đề nghị của tổ chức dân sự về tiếp xúc với X"
    private static bool IsBehindTopic(SentenceReading sentence, ActSign sign, PartyGroup group) => sentence.Article.Has(sign.End, group.First, "về");

    // a verb follows, and nothing that would part it from the name
    private static bool IsSubject(SentenceReading sentence, PartyGroup group) => group.End < sentence.End && !sentence.Article.IsPunctuation(group.End)
        && !sentence.Article.Is(group.End, CueKinds.Preposition | CueKinds.Purpose | CueKinds.Adverbial | CueKinds.Boundary | CueKinds.PartyJoint);
}
