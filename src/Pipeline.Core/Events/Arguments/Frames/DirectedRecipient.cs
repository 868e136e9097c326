using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>At whom an act is directed, among the parties behind its verb: what it is about, and whose that is, are none.</summary>
internal static class DirectedRecipient
{
    private const int FarthestHeld = 8;

    // behind these stands whom the act concerns, whatever noun comes between: "áp thuế lên thép từ X", "chỉ trích quyết định của X"
    private static readonly string[] Concerning = ["", "của", "từ", "với", "đối với", "lên", "vào", "nhằm vào", "chống", "chống lại", "do", "cho", "phía"];

    /// <summary>The object, else the party behind one of the act's prepositions, else whose the object is.</summary>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign, Participants found)
    {
        PartyGroup? concerned = null;
        var previousEnd = -1;
        var isVictim = false;
        foreach (var (group, preposition) in found.Objects)
        {
            if (group.First == previousEnd && !isVictim)
            {
                // "trừng phạt 19 cá nhân Nga": whose people they are
                return group;
            }

            previousEnd = group.End;
            // "lên án vụ tấn công nhằm vào thường dân X": the people struck, and whose they are
            isVictim = sign.Rule.Type == "ACCUSE" && group.First - sign.End > 2 && preposition is "chống" or "chống lại" or "vào" or "nhằm vào";
            if (group.End <= sign.End && group.Entities.All(index => sentence.Article.Entities[index].Rule.StartsWith(RoleNounReader.RulePrefix, StringComparison.Ordinal)))
            {
                // "rút 2.000 binh sĩ khỏi X": the soldiers belong to the words of the act
                continue;
            }

            if (group.Entities.All(index => sentence.Article.Entities[index].Kind == EntityKind.Place))
            {
                continue;
            }

            if (IsIssue(sentence, sign, group) || IsLikened(sentence, sign, group) || IsForPeople(sentence, sign, group, preposition))
            {
                continue;
            }

            if (IsOfReport(sentence, sign, group) || (IsPossibility(sentence, sign) && preposition is not ("của" or "với")))
            {
                return concerned;
            }

            // "tuyên phạt cựu giám đốc chiến dịch của ông A, ông B": the name behind the comma is of the man, not of whose he is
            if (concerned is not null && preposition is "after" && sign.Rule.Mode is "convict" or "arrest" or "investigate" && sentence.Article.Word(group.First - 1) is "," && IsPerson(sentence, group))
            {
                return group;
            }

            if (preposition.Length > 0 && sign.Rule.Type == "REJECT" && IsBehindTopic(sentence, sign, group))
            {
                return concerned;
            }

            if (IsHeld(sentence, sign, group))
            {
                return null;
            }

            if (preposition.Length == 0 || sign.Rule.To.Contains(preposition))
            {
                return IsClause(sentence, sign, group) ? null : OwnersOf(sentence, group) ?? group;
            }

            if (sign.Rule.Type == "REJECT" && preposition is "từ")
            {
                continue;
            }

            if (concerned is null && IsContent(sentence, sign, group, preposition))
            {
                return null;
            }

            // "phản đối việc nới lỏng các biện pháp trừng phạt chống X", "lên án vụ tấn công nhằm vào X"
            if (isVictim)
            {
                continue;
            }

            concerned ??= (Concerning.Contains(preposition, StringComparer.Ordinal) || (sign.Rule.Type == "ACCUSE" && preposition is "trước")) && !(sign.IsNoun && preposition is "của") ? group : null;
        }

        return concerned;
    }

    // "trục xuất một số sinh viên Qatar": whose people they are
    private static PartyGroup? OwnersOf(SentenceReading sentence, PartyGroup people) =>
        sentence.Article.Entities[people.Entities[^1]] is { Kind: EntityKind.Group } crowd && crowd.Rule.StartsWith(RoleNounReader.RulePrefix, StringComparison.Ordinal)
            && sentence.GroupAt(people.End) is { } next && sentence.Article.Entities[next.Entities[0]].Kind == EntityKind.Country ? next : null;

    // "yêu cầu trả tự do cho bà X": she is held, and asks nobody
    private static bool IsHeld(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sign.Rule.Type == "REQUEST" && IsPerson(sentence, group)
        && Enumerable.Range(sign.HeadEnd, Math.Max(0, Math.Min(group.First - sign.HeadEnd, FarthestHeld))).Any(at => sentence.Article.Word(at) is "thả" or "tha" || (sentence.Article.Word(at) is "do" && sentence.Article.Word(at - 1) is "tự") || (sentence.Article.Word(at) is "thích" && sentence.Article.Word(at - 1) is "phóng"));

    private static bool IsPerson(SentenceReading sentence, PartyGroup group) => sentence.Article.Entities[group.Entities[0]] is { Kind: EntityKind.Person, IsOfficeOnly: false };

    // "trừng phạt 38 cá nhân liên quan tới cáo buộc Nga can thiệp vào X", "ủng hộ nỗ lực trong việc giải quyết chương trình của X",
    // "yêu cầu dỡ bỏ lệnh phong tỏa đối với X": X is what it is about
    private static bool IsContent(SentenceReading sentence, ActSign sign, PartyGroup group, string preposition)
    {
        var article = sentence.Article;
        if (sign.Rule.Type == "REQUEST" && preposition is "đối với" or "lên" or "chống" or "chống lại")
        {
            return true;
        }

        // "cáo buộc máy bay Su-22 ném bom nơi trú quân của X": whom the accused struck
        if (sign.Rule is { Type: "ACCUSE", Mode: "allege" } && preposition is "của" && sentence.Signs.Any(other => !other.IsNoun && other.First >= sign.End && other.End <= group.First))
        {
            return true;
        }

        for (var at = sign.End; at + 1 < group.First; at++)
        {
            if ((article.Word(at), article.Word(at + 1)) is ("liên", "quan") or ("trong", "việc") or ("trong", "vấn"))
            {
                return true;
            }
        }

        return false;
    }

    // "bày tỏ quan ngại tương tự ông X"
    private static bool IsLikened(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        group.First - 2 >= sign.End && (sentence.Article.Word(group.First - 2), sentence.Article.Word(group.First - 1)) is ("tương", "tự") or ("giống", "như") or ("cũng", "như");

    // "không chấp thuận lập vùng an toàn cho người tị nạn": whom it was meant for asked for nothing
    private static bool IsForPeople(SentenceReading sentence, ActSign sign, PartyGroup group, string preposition) =>
        sign.Rule.Type == "REJECT" && preposition is "cho" && sentence.Article.Entities[group.Entities[0]] is { Kind: EntityKind.Group, Office.Length: > 0 };

    // "loại trừ khả năng đưa quân tới X"
    private static bool IsPossibility(SentenceReading sentence, ActSign sign) =>
        sign.Rule.Type == "REJECT" && Enumerable.Range(sign.First, Math.Min(sign.End + 1, sentence.End - 1) - sign.First).Any(at => (sentence.Article.Word(at), sentence.Article.Word(at + 1)) is ("khả", "năng"));

    // "bác bỏ khả năng X tác động", "phủ nhận cáo buộc X hậu thuẫn khủng bố": X is the subject of what is denied
    private static bool IsOfReport(SentenceReading sentence, ActSign sign, PartyGroup group)
    {
        var article = sentence.Article;
        return sign.Rule.Type == "REJECT" && group.First > sign.First && group.End < sentence.End && article.Word(group.First - 1) is "năng" or "tin" or "buộc" or "việc" or "chuyện" or "đồn" or "ngờ"
            && !article.IsPunctuation(group.End) && !article.Is(group.End, CueKinds.Preposition | CueKinds.Purpose | CueKinds.Adverbial | CueKinds.Boundary | CueKinds.PartyJoint)
            && article.Word(group.End) is not ("đưa" or "nêu" or "đăng" or "này" or "trên");
    }

    // "bác đề nghị của tổ chức dân sự về tiếp xúc với X"
    private static bool IsBehindTopic(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        Enumerable.Range(sign.End, Math.Max(0, group.First - sign.End)).Any(at => sentence.Article.Word(at) is "về");

    // "ca ngợi cách tiếp cận cuộc khủng hoảng X của Y": whose approach it is comes later
    private static bool IsIssue(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        group.First - 2 >= sign.End && (sentence.Article.Word(group.First - 2), sentence.Article.Word(group.First - 1)) is ("khủng", "hoảng") or ("xung", "đột") or ("vấn", "đề") or ("tình", "hình") or ("hồ", "sơ");

    // "phủ nhận X hài lòng với …": a clause is denied, and X is its subject
    private static bool IsClause(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sign.Rule.Type == "REJECT" && group.First == sign.End && group.End < sentence.End
        && !sentence.Article.IsPunctuation(group.End) && !sentence.Article.Is(group.End, CueKinds.Preposition | CueKinds.Purpose | CueKinds.Adverbial | CueKinds.Boundary | CueKinds.PartyJoint)
        && sentence.Article.Word(sign.End - 1) is "nhận";
}
