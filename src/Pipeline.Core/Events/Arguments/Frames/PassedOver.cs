using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Entities.Names;
using NameLexicon = Pipeline.Core.Language.Entities.Names.Lexicon;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Parties behind the verb of an act that only describe what it is about: whoever it is aimed at is told further on, or not at all.</summary>
internal static class PassedOver
{
    /// <summary>Whether the search for whom the act is aimed at goes on behind <paramref name="group"/>.</summary>
    public static bool Is(SentenceReading sentence, ActSign sign, PartyGroup group, string preposition)
    {
        // "rút 2.000 binh sĩ khỏi X": the soldiers belong to the words of the act
        // "triệu hồi đại sứ X về nước": the envoy is one's own
        var isOfSign = group.End <= sign.End && (AreNouns(sentence.Article, group) || (sign.Rule is { Type: "SANCTION", Mode: "withdraw" } && sentence.Article.Entities[group.Entities[0]].Kind == EntityKind.Person));
        // "cấm công dân các nước này nhập cảnh vào X": where to
        var isWhereTo = sign.Rule is { Type: "COERCE", Mode: "restrict" } && preposition is "vào";
        // "nhất trí với việc bổ sung nội dung trình Quốc hội"
        var isLaidBefore = group.First > sign.End && sentence.Article.Word(group.First - 1) is "trình" && sign.Rule.Type is "SUPPORT" or "REJECT" or "ACCUSE";
        // "bắt một lái xe và giao cho cảnh sát"
        var isHandedTo = sign.Rule is { Type: "COERCE", Mode: "arrest" } && preposition is "cho" && sentence.Article.Word(group.First - 2) is "giao" or "nộp";
        // "trao huân chương cao quý nhất nước này cho ông X": whose order it is
        var isHonour = sign.Rule is { Type: "SUPPORT" } && preposition.Length == 0 && sentence.Article.Word(group.End) is "cho" && sentence.Article.Entities[group.Entities[0]] is { Kind: EntityKind.Country, IsCoreference: true };
        // "yêu cầu xem xét lại thỏa thuận thương mại X - Y": between whom it is
        var isBetween = group.Entities.Count > 1 && group.First > sign.End && sentence.Article.Has(group.First, group.End, "-", "\u2013") && preposition.Length == 0;
        // "lên án các chuyến hàng viện trợ của A tới B": whom they help
        var isHelped = sign.Rule is { Type: "ACCUSE", Mode: "disapprove" } && preposition is "tới" or "đến" or "cho" or "sang" && sentence.HasAct("AID", sign.End, group.First);
        // "chuyển lời mời thăm X của Chủ tịch nước tới Y": the words of the invitation
        var isOfInvitation = sign.Rule.Name == "request.invite.letter" && group.End <= sign.End;
        return isOfSign || isOfInvitation || isHonour || isHelped || isBetween || IsMaker(sentence, sign, group, preposition) || IsTargetOfOther(sentence, sign, group, preposition) || isWhereTo || isLaidBefore || isHandedTo || group.Entities.All(index => sentence.Article.Entities[index].Kind == EntityKind.Place)
            || IsPlaceOwner(sentence, group) || IsOutletOwner(sentence, group) || IsIssue(sentence, sign, group) || IsLikened(sentence, sign, group) || IsStruck(sentence, sign, group) || RefusedContent.IsForPeople(sentence, sign, group, preposition);
    }

    private static bool AreFirms(ArticleReading article, PartyGroup group) =>
        group.Entities.TrueForAll(index => article.Entities[index] is { Kind: EntityKind.Organization, Office.Length: 0 });

    private static bool AreNouns(ArticleReading article, PartyGroup group) =>
        group.Entities.TrueForAll(index => article.Entities[index].Rule.StartsWith(RoleNounReader.RulePrefix, StringComparison.Ordinal));

    // "hoan nghênh hành động của các nước láng giềng với X": X is whom those praised act against; in "sự ủng hộ của A với X" it is X
    private static bool IsTargetOfOther(SentenceReading sentence, ActSign sign, PartyGroup group, string preposition) =>
        (sign.Rule.Type is "SUPPORT" || sign.Rule is { Type: "ACCUSE", Mode: "disapprove" }) && preposition is "với" or "đối với" or "nhằm vào"
        && !sentence.Article.Has(sign.First, sign.End, "sự", "lời") && sentence.Article.Word(sign.End) is not "của" && sentence.Article.Has(sign.End, group.First, "của");

    // "tặng hai triệu liều AstraZeneca": who makes it
    private static bool IsMaker(SentenceReading sentence, ActSign sign, PartyGroup group, string preposition) =>
        sign.Rule.Type == "AID" && preposition.Length == 0 && group.First == sign.End
        && AreFirms(sentence.Article, group) && sentence.Article.Has(sign.First, sign.End, RoleWords.CountedGoods);

    // "ca ngợi cuộc đàm phán tại thủ đô Astana của X": whose town it is
    private static bool IsPlaceOwner(SentenceReading sentence, PartyGroup group) =>
        group.First - 2 > sentence.First && sentence.Article.Word(group.First - 1) is "của" && sentence.Article.Entities[group.Entities[0]].Kind == EntityKind.Country
        && sentence.GroupAt(group.First - 2) is { } town && town.First > sentence.First && sentence.Article.Word(town.First - 1) is "tại" or "ở" && sentence.Article.Entities[town.Entities[^1]].Kind == EntityKind.Place;

    // "phản ứng giận dữ về bài báo trên tuần báo X của Y": whose paper it is
    private static bool IsOutletOwner(SentenceReading sentence, PartyGroup group) =>
        group.First - 2 > sentence.First && sentence.Article.Word(group.First - 1) is "của" && sentence.GroupAt(group.First - 2) is { } outlet
        && NameLexicon.Instance.Find(sentence.Article.Entities[outlet.Entities[^1]].Name)?.Is(LexiconMarks.Media) == true;

    // "bày tỏ quan ngại tương tự ông X"
    private static bool IsLikened(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        group.First - 2 >= sign.End && (sentence.Article.Word(group.First - 2), sentence.Article.Word(group.First - 1)) is ("tương", "tự") or ("giống", "như") or ("cũng", "như");

    // "lên án vụ bắn rơi máy bay X của Y": who struck comes later
    private static bool IsStruck(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sign.Rule is { Type: "ACCUSE", Mode: "disapprove" } && sentence.Article.Word(group.End) is "của" && sentence.GroupAt(group.End + 1) is not null
        && sentence.HasAct("ASSAULT", sign.End, group.First);

    // "ca ngợi cách tiếp cận cuộc khủng hoảng X của Y": whose approach it is comes later
    private static bool IsIssue(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        group.First - 2 >= sign.End && (sentence.Article.Word(group.First - 2), sentence.Article.Word(group.First - 1)) is ("khủng", "hoảng") or ("xung", "đột") or ("vấn", "đề") or ("tình", "hình") or ("hồ", "sơ");
}
