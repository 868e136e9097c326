using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Envoys at whom an act is aimed stand for their state.</summary>
internal static class Envoys
{
    /// <summary>The state of an envoy who is summoned, or whom nobody names (<c>triệu đại sứ Nga</c>, <c>đuổi tùy viên quân sự Mỹ</c>); else the party itself.</summary>
    public static EntityMention StandFor(SentenceReading sentence, ActSign sign, EntityMention party) =>
        IsSummoned(sentence, sign, party) || party is { Kind: EntityKind.Person, Name.Length: 0, Office: "ambassador" or "special envoy" } ? HomeCountry.OrSelf(party) : party;

    // "triệu Đại sứ Nga X tới trao công hàm phản đối": his state is blamed, whatever his name
    private static bool IsSummoned(SentenceReading sentence, ActSign sign, EntityMention party) =>
        sign.Rule.Type == "ACCUSE" && party is { Kind: EntityKind.Person, Office: "ambassador" } && RoleWords.Summoning.Contains(sentence.Article.Word(sign.First));
}
