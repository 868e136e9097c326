using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"X thách thức các lệnh trừng phạt", "X bàn về lệnh cấm": who stands before a measure that others took did not take it.</summary>
internal static class FacedMeasure
{
    // "phớt lờ (các nghị quyết) trừng phạt"
    private const int MostLightWords = 5;

    // "các lệnh trừng phạt (mới nhất) của X"
    private const int MostAdjectives = 3;

    /// <summary>Whether the verb right before the noun of a sanction or a ban is one of facing, judging or discussing it.</summary>
    public static bool Is(SentenceReading sentence, ActSign sign)
    {
        if (!(IsSanction(sign) || sign.Rule is { Type: "COERCE", Mode: "restrict" or "curfew" }))
        {
            return false;
        }

        var at = sign.First - 1;
        var light = 0;
        while (at > sentence.First && light < MostLightWords && IsLight(sentence, at))
        {
            at--;
            light++;
        }

        // a bare verb has no measure before it: "X ủng hộ trừng phạt Y" is read as it was
        return (sign.IsNoun || light > 0) && sentence.IsCovered(at, CueKinds.Facing);
    }

    /// <summary>Whether the sign is the noun of sanctions: "các biện pháp trừng phạt".</summary>
    public static bool IsMeasure(ActSign sign) => sign.IsNoun && IsSanction(sign);

    /// <summary>Whether "của" belongs to the measure: "lệnh trừng phạt mới của X", "lệnh trừng phạt đối với Y của X".</summary>
    public static bool IsOwned(SentenceReading sentence, ActSign sign, Participants found) =>
        found.Behind("của", "từ") is { } owner
        && (owner.First - sign.End <= MostAdjectives + 1 || sentence.GroupAt(owner.First - 2) is { } struck && struck == found.Behind("đối với", "với", "nhằm vào", "chống", "lên", ""));

    private static bool IsSanction(ActSign sign) => sign.Rule is { Type: "SANCTION", Mode: "discontinue" };

    private static bool IsLight(SentenceReading sentence, int at) =>
        sentence.Article.Word(at) is "các" or "những" or "mọi" or "một" or "loạt" or "hàng" or "nhiều" or "gói" or "vòng" or "lệnh" or "sắc" or "đạo" or "luật" or "dự" or "nghị" or "quyết" or "biện" or "pháp" or "cơ" or "chế" or "số" or "thêm"
        || (sentence.Article.IsPunctuation(at) && sentence.Article.Word(at) is "\"" or "“" or "'" or "‘")
        || sentence.Article.Tokens[at].Number >= 0;
}
