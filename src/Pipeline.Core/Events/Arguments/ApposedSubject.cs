using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"X, nhà khoa học bị coi là …, bị sát hại", "X, 18 tuổi, hôm qua được bầu": a verb right behind a comma.</summary>
internal static class ApposedSubject
{
    private const int FarthestOpening = 6;

    // "X (18 tuổi), …"
    private const int LongestAge = 8;

    /// <summary>The name that opens the sentence, when only appositions, adverbs and a date stand between it and the verb at <paramref name="before"/>.</summary>
    public static PartyGroup? Find(SentenceReading sentence, int before)
    {
        var at = before - 1;
        while (at > sentence.First && (sentence.IsCovered(at, CueKinds.Adverb | CueKinds.Passive) || sentence.IsDate(at) || sentence.IsStatusCue(at) || (sentence.Article.Word(at - 1), sentence.Article.Word(at)) is ("liên", "tục") || (sentence.Article.Word(at), sentence.Article.Word(at + 1)) is ("liên", "tục")) && sentence.GroupAt(at) is null)
        {
            at--;
        }

        if (at <= sentence.First || sentence.Article.Word(at) is not ",")
        {
            return null;
        }

        foreach (var group in sentence.Groups)
        {
            if (group.First - sentence.First > FarthestOpening)
            {
                return null;
            }

            var isAside = group.End < sentence.End && sentence.Article.Word(group.End) is "(";
            var owner = group.End + 1 < sentence.End && sentence.Article.Word(group.End) is "của" ? sentence.GroupAt(group.End + 1) : null;
            var comma = owner is not null && sentence.Article.Entities[owner.Entities[0]].Kind == EntityKind.Country ? owner.End : isAside && Brackets.Close(sentence.Article, group.End, sentence.End, LongestAge) is { } close ? close + 1 : group.End;
            if (comma < at && sentence.Article.Word(comma) is "," && !sentence.Article.Has(comma, at, ";") && GroupRoles.RoleOf(sentence, group, before) is GroupRole.Subject or GroupRole.Unclear
                && ((sentence.Article.Entities[group.Entities[0]] is { Members.Count: 0, Kind: EntityKind.Person or EntityKind.Organization or EntityKind.Group }) || IsConcession(sentence, comma + 1))
                && !HasVerbBefore(sentence, group))
            {
                return group;
            }
        }

        return null;
    }

    private static bool HasVerbBefore(SentenceReading sentence, PartyGroup group) =>
        sentence.Signs.Any(sign => !sign.IsNoun && sign.First > sentence.First && sign.First < group.First && sign.Rule.Frame != ActFrame.Travel);

    // "X và Y, dù không tham gia đàm phán, cũng cảnh báo", "Washington, vốn coi hiệp định với Y là nền tảng, liên tục gây sức ép", "X, nước cùng Y chủ trì hội nghị, sẽ công nhận"
    private static bool IsConcession(SentenceReading sentence, int at) =>
        sentence.Article.Word(at) is "dù" or "tuy" or "dẫu" or "vốn" or "nước"
        || (sentence.Article.Word(at), sentence.Article.Word(at + 1)) is ("mặc", "dù") or ("quốc", "gia") or ("một", "trong") or ("đồng", "minh") or ("thành", "viên") or ("cũng", "đang" or "vừa");

    /// <summary>"X, nhà thầu người Mỹ bị giam ở Cuba từ 2009, đã về nước": the name that opens the sentence, where <paramref name="group"/> stands in its apposition; else null.</summary>
    public static PartyGroup? Around(SentenceReading sentence, PartyGroup group, int before)
    {
        var article = sentence.Article;
        var opening = sentence.GroupAt(sentence.First);
        if (opening is null || group == opening
            || article.Entities[opening.Entities[^1]] is not { Kind: EntityKind.Person, Name.Length: > 0 } || article.Word(opening.End) is not "," || article.Word(group.First - 1) is not "người")
        {
            return null;
        }

        // the clause of the verb begins behind a second comma
        return !article.Has(opening.End + 1, group.First, ",") && article.Has(group.End, before, ",") ? opening : null;
    }
}
