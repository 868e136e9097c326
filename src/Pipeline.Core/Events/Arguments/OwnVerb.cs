using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"Nếu đàm phán sụp đổ, X …": the talks are what the clause is about, and nobody in the sentence holds them.</summary>
internal static class OwnVerb
{
    /// <summary>Whether the verb of which a talk is the subject stands right behind its words.</summary>
    public static bool Follows(SentenceReading sentence, ActSign sign) =>
        sign.Rule.Type == "CONSULT" && sign.End + 1 < sentence.End
        && (sentence.Article.Word(sign.End), sentence.Article.Word(sign.End + 1)) is ("sụp" or "tan", "đổ" or "vỡ") or ("đổ", "vỡ") or ("thất", "bại") or ("thành", "công") or ("bế", "tắc") or ("không", "thành" or "đạt") or ("rơi", "vào");
}
