using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"X cho biết những kẻ thủ ác đã bắt cóc", "“chúng đã chặt đầu ông ấy”, X nói": those who attacked are named by no more than a word for such people, and X has not done it.</summary>
internal static class UnknownAttacker
{
    private const int FarthestWords = 12;

    /// <summary>Whether the subject right before the attack is such a word.</summary>
    public static bool Acts(SentenceReading sentence, ActSign sign)
    {
        if (sign is not { IsNoun: false, Rule.Type: "ASSAULT" })
        {
            return false;
        }

        for (var at = sign.VerbFirst - 1; at > sentence.First && at >= sign.VerbFirst - FarthestWords; at--)
        {
            if (sentence.GroupAt(at) is not null || sentence.Article.IsPunctuation(at) || sentence.Article.Is(at, CueKinds.Passive | CueKinds.Boundary))
            {
                return false;
            }

            if (IsPronoun(sentence, at) || (sentence.Article.Word(at) is "kẻ" && sentence.Article.Word(at + 1) is not "này"))
            {
                return OpensClause(sentence, at);
            }
        }

        return false;
    }

    // "chúng" alone, not "chúng tôi", "chúng ta"
    private static bool IsPronoun(SentenceReading sentence, int at) =>
        sentence.Article.Word(at) is "chúng" && sentence.Article.Word(at + 1) is not ("tôi" or "ta" or "cháu" or "em");

    private static bool OpensClause(SentenceReading sentence, int noun)
    {
        var article = sentence.Article;
        var at = noun - 1;
        while (at > sentence.First && (article.Word(at) is "những" or "các" or "một" or "nhóm" or "bọn" or "số" || article.Tokens[at].Number >= 0))
        {
            at--;
        }

        return article.IsPunctuation(at) || article.Word(at) is "nghĩ" or "tin" or "rằng" || article.Is(at, CueKinds.PartyJoint | CueKinds.Boundary | CueKinds.Adverbial) || sentence.IsCovered(at, CueKinds.Saying);
    }
}
