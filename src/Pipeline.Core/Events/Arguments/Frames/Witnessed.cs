using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Signatures that others watch: who stands by does not sign.</summary>
internal static class Witnessed
{
    // "chứng kiến khoảng 13 thỏa thuận được ký"
    private const int FarthestWitness = 4;

    /// <summary>"hai nhà lãnh đạo chứng kiến lễ ký 16 văn kiện": their countries sign.</summary>
    public static bool Is(SentenceReading sentence, ActSign sign) =>
        sign.Rule is { Type: "AGREE", Mode: "sign" } && sentence.Article.HasPair(Math.Max(sentence.First, sign.First - FarthestWitness), sign.HeadEnd, "chứng", "kiến");

    /// <summary>"hai bên chứng kiến X và Y ký hợp đồng": those who sign stand between the two verbs; null when nobody does.</summary>
    public static PartyGroup? Signers(SentenceReading sentence, ActSign sign) =>
        sign.Rule is { Type: "AGREE", Mode: "sign" } && (sentence.Article.Word(sign.First), sentence.Article.Word(sign.First + 1)) is ("chứng", "kiến")
            ? sentence.Groups.FirstOrDefault(group => group.First == sign.First + 2 && group.End < sign.End && sentence.Article.Word(group.End) is "ký") : null;
}
