using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Tells what a party is to a verb when another act stands before it: the object of that act, or the subject of what is praised, demanded or said.</summary>
internal static class RoleBySign
{
    private const int FarthestStart = 4;

    /// <summary>The role that the act over the token at <paramref name="at"/> gives; null when no act stands there.</summary>
    public static GroupRole? Find(SentenceReading sentence, PartyGroup group, int verb, int at)
    {
        foreach (var sign in sentence.Signs)
        {
            if (sign.Head <= at && at < sign.HeadEnd)
            {
                return (sign.Rule.Controls && !IsSaidBeside(sentence, group, verb)) || IsPraised(sentence, sign, group, verb) || sign.IsNoun || sign.First >= verb ? GroupRole.Subject : GroupRole.Object;
            }
        }

        return null;
    }

    // "chúc mừng ông X tái đắc cử", "hoan nghênh Mỹ dỡ bỏ lệnh cấm": what is praised or blamed is what the object did
    private static bool IsPraised(SentenceReading sentence, ActSign sign, PartyGroup group, int verb)
    {
        if (sign.Rule.Type is not ("SUPPORT" or "ACCUSE") || sign.End != group.First)
        {
            return false;
        }

        for (var at = group.End; at < verb; at++)
        {
            if (sentence.Article.IsPunctuation(at) || sentence.Article.Is(at, CueKinds.Purpose | CueKinds.Preposition))
            {
                return false;
            }
        }

        return verb - group.End <= FarthestStart;
    }

    // "cáo buộc X nói dối và dọa …", "đòi X rút lính, đồng thời điều quân": who threatens or sends is who accused or demanded, not X
    private static bool IsSaidBeside(SentenceReading sentence, PartyGroup group, int verb)
    {
        if (Enumerable.Range(group.End, Math.Max(0, verb - group.End)).Any(at => sentence.Article.Word(at) is "đồng" && at + 1 < verb && sentence.Article.Word(at + 1) is "thời"))
        {
            return true;
        }

        if (!sentence.Signs.Any(sign => !sign.IsNoun && sign.First == verb && sign.Rule.Type is "THREATEN" or "ACCUSE" or "REQUEST" or "REJECT" or "SUPPORT"))
        {
            return false;
        }

        for (var at = group.End; at < verb; at++)
        {
            if (sentence.Article.Word(at) is "và" or "rồi" || (sentence.Article.Word(at) is "," && at >= verb - 2))
            {
                return true;
            }
        }

        return false;
    }
}
