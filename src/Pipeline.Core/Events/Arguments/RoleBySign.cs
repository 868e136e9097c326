using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Tells what a party is to a verb when another act stands before it: the object of that act, or the subject of what is praised, demanded or said.</summary>
internal static class RoleBySign
{
    // between who is praised and what he did
    private const int MostWords = 4;

    /// <summary>The role that the act over the token at <paramref name="at"/> gives; null when no act stands there.</summary>
    public static GroupRole? Find(SentenceReading sentence, PartyGroup group, int verb, int at)
    {
        foreach (var sign in sentence.Signs)
        {
            if (sign.Head <= at && at < sign.HeadEnd)
            {
                // "dự hội nghị G20 và hôm nay gặp": what the conference is called does not meet
                if (sign.Rule.Frame == ActFrame.Gathering && sign.IsNoun && sentence.Groups.Any(other => other.End <= sign.First))
                {
                    return GroupRole.Other;
                }

                // "X, trong chuyến thăm Y và gặp Z": the host of a visit is not who goes on
                if (sign is { IsNoun: true, Rule.Mode: "visit" } && group.First == sign.End && IsAside(sentence, sign))
                {
                    return GroupRole.Other;
                }

                // "bổ nhiệm ông X giữ chức": he is to hold the office
                if (sign.Rule.Type == "PERSONNEL" && !sign.IsNoun && sentence.Signs.Any(other => other.First == verb && other.Rule.Type == "PERSONNEL"))
                {
                    return GroupRole.Subject;
                }

                return (sign.Rule.Controls && !IsSaidBeside(sentence, group, verb)) || IsPraised(sentence, sign, group, verb) || IsPunished(sentence, sign, verb) || sign.IsNoun || sign.First >= verb ? GroupRole.Subject : GroupRole.Object;
            }
        }

        return null;
    }

    private static bool IsAside(SentenceReading sentence, ActSign sign) =>
        sign.First - 3 >= sentence.First && sentence.Article.Word(sign.First - 1) is "trong" or "nhân" && sentence.Article.Word(sign.First - 2) is "," && sentence.GroupAt(sign.First - 3) is not null;

    // "chúc mừng ông X tái đắc cử", "hoan nghênh Mỹ dỡ bỏ lệnh cấm": what is praised or blamed is what the object did
    private static bool IsPraised(SentenceReading sentence, ActSign sign, PartyGroup group, int verb) =>
        sign.Rule.Type is "SUPPORT" or "ACCUSE" && (sign.End == group.First || sign.End + 1 == group.First && sentence.Article.Word(sign.End) is "vị" or "một" or "các" or "những") && verb - group.End <= MostWords
        && !sentence.Article.HasMark(group.End, verb) && !sentence.Article.HasCue(group.End, verb, CueKinds.Purpose | CueKinds.Preposition);

    // "trừng phạt Nga vì sáp nhập Crimea", "bắt ông X vì tấn công cảnh sát", "truy tố sĩ quan X vì tấn công mạng": why one is punished is what he did
    private static bool IsPunished(SentenceReading sentence, ActSign sign, int verb) =>
        (sign.Rule.Type is "SANCTION" or "COERCE" or "ACCUSE") && !sign.IsNoun && sign.End <= verb && verb < sentence.End && sentence.Article.Word(verb) is "vì" or "do";

    // "cáo buộc X nói dối và dọa …", "đòi X rút lính, đồng thời điều quân": who threatens or sends is who accused or demanded, not X
    private static bool IsSaidBeside(SentenceReading sentence, PartyGroup group, int verb)
    {
        // "gây áp lực buộc X từ bỏ … bằng cách siết trừng phạt": how it is done, by who forces X
        if (sentence.Article.HasPair(group.End, verb, "bằng", "cách") || sentence.Article.HasPair(group.End, verb, "bằng", "việc") || sentence.Article.HasPair(group.End, verb, "thông", "qua"))
        {
            return true;
        }

        // "chúc mừng người kế nhiệm và thừa nhận thất bại": both are done by who congratulates
        if (sentence.Article.HasPair(group.End, verb, "đồng", "thời") || (verb - group.End <= 2 && sentence.Article.Word(group.End) is "và" or "rồi"))
        {
            return true;
        }

        if (!sentence.Signs.Any(sign => !sign.IsNoun && sign.First == verb && SpokenActs.AreAimed(sign.Rule.Type)))
        {
            return false;
        }

        return sentence.Article.Has(group.End, verb, "và", "rồi") || sentence.Article.Has(Math.Max(group.End, verb - 2), verb, ",");
    }
}
