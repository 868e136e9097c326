using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"Cam kết này được Tổng thống X đưa ra tại cuộc gặp với Y", "Quyết định rút quân khỏi Z được X công bố": who makes what the noun names.</summary>
internal static class NounMaker
{
    // "Quyết định trục xuất ba nhà ngoại giao của nước này hồi tuần trước được"
    private const int FarthestMaking = 10;

    // "được ông X hôm 3/5 chính thức công bố"
    private const int FarthestVerb = 4;

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

        return sign.IsNoun || at > sign.End ? Made(sentence, sign, at) : null;
    }

    /// <summary>Drops from what stands around the noun all that stands behind <paramref name="maker"/>, but whom what he makes is sent to: <c>lời mời được X gửi tới Y</c>.</summary>
    /// <remarks>"cuộc không kích mà X tiến hành nhằm vào Y": behind a relative clause the noun goes on.</remarks>
    public static void KeepBefore(SentenceReading sentence, Participants found, PartyGroup maker) => found.Objects.RemoveAll(item => item.Group == maker
        || (sentence.Article.Word(maker.First - 1) is not "mà" && item.Group.First > maker.First && !(item.Preposition is "tới" or "cho" or "đến" && item.Group.First - maker.End <= FarthestVerb)));

    // the party between "được" or "mà" and the verb of making, with nothing but names and their attributes before
    private static PartyGroup? Made(SentenceReading sentence, ActSign sign, int from)
    {
        for (var at = from; at + 2 < sentence.End && at <= from + FarthestMaking && !IsBreak(sentence, at); at++)
        {
            if (sentence.Article.Word(at) is "được" or "mà")
            {
                return sentence.GroupAt(at + 1) is { } maker && IsMaking(sentence, sign, maker.End) ? maker : null;
            }
        }

        return null;
    }

    private static bool IsBreak(SentenceReading sentence, int at) =>
        sentence.Article.IsPunctuation(at) || sentence.Article.Word(at) is "bị" or "để" or "và" or "khi" or "sau" or "vì" || sentence.Article.Is(at, CueKinds.Reporting)
        || sentence.Signs.Any(other => !other.IsNoun && other.First == at);

    // "vụ tấn công được cảnh sát công bố": who tells of an attack did not make it; "thỏa thuận về việc cung cấp X được Y và Z ký kết": a pact is signed
    private static bool IsMaking(SentenceReading sentence, ActSign sign, int from)
    {
        var end = Math.Min(sentence.End, from + FarthestVerb);
        for (var at = from; at < end && (at == from || sentence.IsDate(at - 1) || sentence.Article.Is(at - 1, CueKinds.Adverb)); at++)
        {
            if (sign.Rule.Type == "ASSAULT" ? RoleWords.CarryingOut.StandAt(sentence.Article, at)
                : RoleWords.Making.StandAt(sentence.Article, at) || RoleWords.CarryingOut.StandAt(sentence.Article, at) || (sentence.Article.Word(at) is "ký" && sentence.Article.Word(at + 1) is not "kết"))
            {
                return true;
            }
        }

        return false;
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
