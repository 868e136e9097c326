using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Finds who acts among the words of the sign itself.</summary>
internal static class PartyWithinSign
{
    // "máy bay không người lái của lực lượng X đêm 10/11 bắn phá"
    private const int MostOwnerWords = 6;

    /// <summary>"loạt tên lửa mà Mỹ bắn vào Syria", "biện pháp trừng phạt mà Mỹ áp đặt": who stands behind "mà" did it; null where nobody does.</summary>
    public static PartyGroup? Relative(SentenceReading sentence, ActSign sign)
    {
        foreach (var group in sentence.Groups)
        {
            if (group.First > sign.Head && group.End < sign.End && sentence.Article.Word(group.First - 1) is "mà")
            {
                return group;
            }
        }

        return sign.IsNoun && (sign.Rule.Type is "SANCTION" or "ASSAULT" or "AID" or "CONSULT" || sign.Rule.Mode is "curfew" or "restrict") && sign.End < sentence.End && sentence.Article.Word(sign.End) is "mà" ? sentence.GroupAt(sign.End + 1) : null;
    }

    /// <summary>"tin tặc X tấn công", "máy bay không người lái X tấn công": whose they are; null where the words name nobody.</summary>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign)
    {
        if (sentence.GroupAt(sign.Head) is { } head && head.End < sign.End)
        {
            return head;
        }

        // "hàng cứu trợ do chính phủ X gửi tặng"
        if (sign.Rule.Type == "AID")
        {
            return sentence.Groups.Find(group => group.First > sign.Head && group.End <= sign.End && sentence.Article.Word(group.First - 1) is "do");
        }

        // words without a gap, which are nearly all, have nobody among them
        return sign.HeadEnd < sign.End && sign.Rule.Type is "ASSAULT" or "MOBILIZE" ? sentence.Groups.Find(group => group.First >= sign.HeadEnd && group.End <= sign.End && group.First - sign.HeadEnd <= MostOwnerWords) : null;
    }
}
