using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"Cam kết này được Tổng thống X đưa ra tại cuộc gặp với Y": who makes what the noun names, and nobody else of the sentence.</summary>
internal static class NounMaker
{
    // "vụ đánh bom đầu tiên đã được"
    private const int FarthestClaim = 6;

    // "được Tổ chức Nhà nước Hồi giáo (IS) tự xưng lên tiếng nhận trách nhiệm"
    private const int LongestClaim = 17;

    /// <summary>The party between <c>được</c> and the verb of making; null where the words of <paramref name="sign"/> are no noun that is made.</summary>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        var at = sign.End;
        while (at + 2 < sentence.End && RoleWords.Pointing.Contains(article.Word(at)))
        {
            at++;
        }

        // "vụ đánh bom đầu tiên đã được X lên tiếng nhận trách nhiệm"
        if (sign.IsNoun && sign.Rule.Type == "ASSAULT" && Claimed(sentence, sign) is { } claimed)
        {
            return sentence.GroupAt(claimed + 1);
        }

        return (sign.IsNoun || at > sign.End) && at + 2 < sentence.End && article.Word(at) is "được" && sentence.GroupAt(at + 1) is { } maker && maker.End + 1 < sentence.End
            && (article.Word(maker.End), article.Word(maker.End + 1)) is ("đưa", "ra") or ("công", "bố") or ("nêu", "ra") or ("phát", "đi") or ("ban", "hành") or ("tiến", "hành") or ("thực", "hiện") or ("phát", "động") ? maker : null;
    }

    private static int? Claimed(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.End; at < sentence.End && at <= sign.End + FarthestClaim && !sentence.Article.IsPunctuation(at); at++)
        {
            if (sentence.Article.Word(at) is "được")
            {
                return sentence.Article.HasPair(at, Math.Min(sentence.End, at + LongestClaim), "trách", "nhiệm") ? at : null;
            }
        }

        return null;
    }
}
