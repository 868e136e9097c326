using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"X đẩy lùi một cuộc tấn công và bắt con tin": who repels, prevents or looks into an attack did not make it.</summary>
internal static class RepelledAttack
{
    /// <summary>Whether the attack is the object of such a verb, or goes on from one that is.</summary>
    public static bool Is(SentenceReading sentence, ActSign sign)
    {
        if (sign.Rule.Type != "ASSAULT" || sign.First - 2 <= sentence.First)
        {
            return false;
        }

        if (sentence.Article.Word(sign.First - 1) is "và" && sentence.Signs.Find(other => other.IsNoun && other.Rule.Type == "ASSAULT" && other.End == sign.First - 1) is { } first)
        {
            return Is(sentence, first);
        }

        var at = sign.First - 1;
        while (at > sentence.First + 1 && (sentence.Article.Word(at) is "một" or "các" or "những" or "nhiều" or "hai" or "loạt" or "hàng" || sentence.Article.Tokens[at].Number >= 0))
        {
            at--;
        }

        return RoleWords.Repelling.StandAt(sentence.Article, at - 1);
    }
}
