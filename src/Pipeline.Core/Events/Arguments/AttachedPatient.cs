using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"tiếp cận nhà báo X của tờ Y hiện đang bị giam": whom police and courts deal with is the person right before the passive, whoever the sentence is about.</summary>
internal static class AttachedPatient
{
    private const int LongestBracket = 8;

    /// <summary>The person right before the passive marker at <paramref name="marker"/>; null where another kind of party stands there or the act is no such one.</summary>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign, int marker)
    {
        if (!IsOfPersons(sign) || Beside(sentence, marker) is not { } group)
        {
            return null;
        }

        if (IsPerson(sentence, group))
        {
            return IsRelative(sentence, group) ? null : group;
        }

        // "nhà báo X của tờ Y"
        var at = group.First - 1;
        while (at > sentence.First && sentence.Article.Word(at) is "tờ" or "báo" or "hãng" or "đài" or "đảng" or "nhóm" or "phe")
        {
            at--;
        }

        return sentence.Article.Word(at) is "của" or "thuộc" && sentence.GroupAt(at - 1) is { } owner && IsPerson(sentence, owner) && !IsRelative(sentence, owner) ? owner : null;
    }

    private static bool IsOfPersons(ActSign sign) => JusticeActs.Are(sign.Rule.Type, sign.Rule.Mode) || sign.Rule is { Type: "COERCE", Mode: "deport" or "abduct" };

    private static PartyGroup? Beside(SentenceReading sentence, int marker)
    {
        var at = marker - 1;
        while (at > sentence.First && sentence.GroupAt(at) is null)
        {
            if (OpenBracket(sentence, at) is { } open)
            {
                at = open - 1;
                continue;
            }

            // "ông X, người bị bắt", "ông X, hiện đang bị giam"
            var isComma = sentence.Article.Word(at) is "," && sentence.Article.Word(at + 1) is "người" or "hiện" or "đang";
            if (!isComma && !sentence.Article.Is(at, CueKinds.Adverb) && !sentence.IsDate(at) && sentence.Article.Word(at) is not ("hiện" or "hôm" or "hồi" or "ngày"))
            {
                return null;
            }

            at--;
        }

        var group = sentence.GroupAt(at);
        return group is not null && SubjectHead.IsNobody(sentence, group) && sentence.Article.Word(group.First - 1) is "," ? BeforeComma(sentence, group.First - 1) : group;
    }

    // "X (ảnh), người bị bắt"
    private static PartyGroup? BeforeComma(SentenceReading sentence, int comma) => sentence.GroupAt((OpenBracket(sentence, comma - 1) ?? comma) - 1);

    private static int? OpenBracket(SentenceReading sentence, int at) =>
        sentence.Article.Word(at) is ")" ? Brackets.Open(sentence.Article, at, sentence.First + 1, LongestBracket + 1) : null;

    private static bool IsPerson(SentenceReading sentence, PartyGroup group) =>
        group.Entities.All(index => sentence.Article.Entities[index] is { Kind: EntityKind.Person, Name.Length: > 0 });

    // "con trai ông X bị bắt": not he
    private static bool IsRelative(SentenceReading sentence, PartyGroup group) =>
        sentence.Article.Word(group.First - 1) is "của" || Attendant.IsKin(sentence.Article, group.First - 1);
}
