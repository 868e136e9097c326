using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"X hoan nghênh việc phóng thích", "X kêu gọi ngừng bắn": who welcomes, condemns or asks for an act does not do it.</summary>
internal static class OthersAct
{
    private const int MostWordsBetween = 3;

    /// <summary>Whether <paramref name="subject"/> only speaks of the act: the verb between the two is one of praise, blame or demand.</summary>
    public static bool Is(SentenceReading sentence, ActSign sign, PartyGroup subject)
    {
        if (IsDefied(sentence, sign, subject))
        {
            return true;
        }

        foreach (var outer in sentence.Signs)
        {
            if (outer != sign && !outer.IsNoun && outer.First >= subject.End && SpeaksOf(outer, sign) && (IsInside(outer, sign) || IsObject(sentence, outer, sign)))
            {
                return true;
            }
        }

        return false;
    }

    // "phe đối lập xuống đường bất chấp lệnh cấm tụ tập", "X vi phạm lệnh ngừng bắn": who defies it has not imposed it
    private static bool IsDefied(SentenceReading sentence, ActSign sign, PartyGroup subject) =>
        sign.IsNoun && sign.Rule.Type is "COERCE" or "SANCTION" or "ASSAULT" or "MOBILIZE" && sign.First - 2 >= subject.End
        && (sentence.Article.Word(sign.First - 2), sentence.Article.Word(sign.First - 1)) is ("bất", "chấp") or ("vi", "phạm") or ("phớt", "lờ") or ("hứng", "chịu") or ("đối", "phó") or ("lo", "ngại");

    private static bool SpeaksOf(ActSign outer, ActSign sign) => outer.Rule.Type switch
    {
        "SUPPORT" or "ACCUSE" => outer.Rule.Mode is not "investigate" && sign.Rule.Type != outer.Rule.Type,
        "REQUEST" => sign.Rule.Type is "RETREAT" or "CONCEDE" or "ASSAULT" or "COERCE" or "MOBILIZE",
        _ => false,
    };

    // "gọi việc đưa giàn khoan vào là khiêu khích"
    private static bool IsInside(ActSign outer, ActSign sign) => outer.First < sign.First && sign.End <= outer.End;

    // "lên án mạnh mẽ việc bắt giữ", with nothing but light words in between
    private static bool IsObject(SentenceReading sentence, ActSign outer, ActSign sign) =>
        outer.End <= sign.First && sign.First - outer.End <= MostWordsBetween
        && Enumerable.Range(outer.End, sign.First - outer.End).All(at => sentence.GroupAt(at) is null && !sentence.Article.IsPunctuation(at) && sentence.Article.Word(at) is not ("và" or "rồi" or "khi" or "sau" or "thời"));
}
