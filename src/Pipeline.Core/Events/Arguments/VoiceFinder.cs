using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Finds the passive (<c>bị Nga tấn công</c>, <c>được Tổng thống bổ nhiệm</c>) and its agent (<c>do Mỹ tiến hành</c>).</summary>
internal static class VoiceFinder
{
    private const int OpeningWords = 2;
    private const int FarthestMarker = 3;

    public static void Find(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (sign.Rule.IsUndergone)
        {
            found.IsPassive = true;
            // "nhận ba triệu liều Moderna từ Y": what is given has a name too
            found.Agent = sign.Rule.Type == "AID" ? found.Behind("từ") : Source(sign, found);
            return;
        }

        if (PassiveMarkers.Before(sentence, sign) is { } marker)
        {
            found.IsPassive = true;
            // "bị Trung Quốc bác": the agent stands between the parts of the sign
            found.Agent = marker == sign.Head ? GroupBetween(sentence, marker, sign.End) : GroupBetween(sentence, marker, sign.First);
            found.Agent ??= sign.IsNoun && sentence.Article.Is(marker, CueKinds.Undergo) ? Source(sign, found) : null;
        }
        else if (PassiveMarkers.AgentBefore(sentence, sign) is { } agent)
        {
            found.Agent = GroupBetween(sentence, agent, sign.First);
        }

        if (!found.IsPassive && PassiveMarkers.InGap(sentence, sign) is { } gap)
        {
            found.IsPassive = true;
            found.Agent = GroupBetween(sentence, gap, sign.End);
        }

        FindAgentElsewhere(sentence, sign, found);
        if (found.IsPassive && sign is { IsNoun: false, Rule.Type: "ASSAULT" })
        {
            // "bị máy bay không người lái X hạ sát": whose weapon it was stands within the words of the act
            found.Agent ??= sign.HeadEnd < sign.End && PassiveMarkers.Before(sentence, sign) < sign.Head ? GroupBetween(sentence, sign.Head, sign.End - 1) : null;
            found.Agent ??= OfAttack(sentence, sign);
        }

        if (IsStaged(sentence, sign, found))
        {
            (found.Agent, found.IsPassive) = (null, false);
        }
    }

    // "gọi đây là trò hề do X dàn dựng", "mô tả đó là màn kịch do X giật dây": X is blamed
    private static bool IsStaged(SentenceReading sentence, ActSign sign, Participants found) =>
        sign is { IsNoun: false, Rule: { Type: "ACCUSE", Mode: "disapprove" } } && found.Agent is { } agent && agent.First > sign.Head && sentence.Article.Word(agent.First - 1) is "do"
        && PassiveMarkers.Before(sentence, sign) is null;

    // "bị tiêu diệt do đòn tấn công của X", "bị giết trong cuộc không kích của X": whose attack it was
    private static PartyGroup? OfAttack(SentenceReading sentence, ActSign sign) =>
        sentence.Signs.FirstOrDefault(next => next.First > sign.End) is { IsNoun: true, Rule.Type: "ASSAULT" } attack && attack.First - sign.End <= FarthestMarker && attack.End + 1 < sentence.End
            && sentence.Article.Word(attack.First - 1) is "do" or "trong" or "bởi" or "một" && sentence.Article.Word(attack.End) is "của" ? sentence.GroupAt(attack.End + 1) : null;

    // "hứng chịu chỉ trích từ Y", "nhận được sự ủng hộ của Y", "hứng loạt tên lửa của Y": whose words come right behind the act undergone
    private static PartyGroup? Source(ActSign sign, Participants found) =>
        sign.Rule is { Type: "ACCUSE" or "SUPPORT" or "REJECT", Mode: not "investigate" } or { Type: "ASSAULT" or "SANCTION" } && found.Objects is [(var group, "từ" or "của" or "phía"), ..] ? group : null;

    private static void FindAgentElsewhere(SentenceReading sentence, ActSign sign, Participants found)
    {
        // "thỏa thuận mà Iran ký": the party in the gap of a noun and its verb
        if (found.Agent is null && sign.Rule.Frame == ActFrame.Reciprocal && sign.HeadEnd < sign.End)
        {
            found.Agent = GroupBetween(sentence, sign.HeadEnd, sign.End);
        }

        if (found.Agent is null && (sign.Rule.Frame == ActFrame.Reciprocal || !HasSubjectBeside(sentence, sign)) && found.Behind("bởi", "do") is { } behind && IsLedBy(sentence, sign, behind))
        {
            // "lên án vụ tấn công do Y tiến hành": who blames it was not hit by it
            found.Agent = behind;
            found.IsPassive = !sign.IsNoun || sign.First - sentence.First <= OpeningWords;
        }
    }

    // "X lên án vụ tấn công do Y tiến hành": X blames, and what Y did is the object
    private static bool HasSubjectBeside(SentenceReading sentence, ActSign sign)
    {
        var at = sign.VerbFirst - 1;
        while (!sign.IsNoun && at > sentence.First && (sentence.Article.Is(at, CueKinds.Adverb) || sentence.IsDate(at)))
        {
            at--;
        }

        return !sign.IsNoun && sentence.GroupAt(at) is not null;
    }

    // "do Mỹ tiến hành", not "do vẫn coi Đài Loan là …" nor "một máy bay do Iran sản xuất", "tin tặc do Nga hậu thuẫn", "nhóm do X cầm đầu"
    private static bool IsLedBy(SentenceReading sentence, ActSign sign, PartyGroup group)
    {
        var verb = group.End < sentence.End ? sentence.Article.Word(group.End) : "";
        if (verb is "sản" or "chế" or "đóng" or "thiết" or "hậu" or "kiểm" or "điều" or "tài" or "quản" || (verb is "cầm" or "đứng" or "dẫn" or "lãnh" && sign.Rule.Frame != ActFrame.Reciprocal))
        {
            return false;
        }

        // "trừng phạt do vấn đề X", "do cuộc khủng hoảng X": why, not by whom
        return sentence.Article.Has(Math.Max(sentence.First, group.First - FarthestMarker), group.First, "do", "bởi")
            && !(sign.Rule.Type == "SANCTION" && sentence.Article.Has(Math.Max(sentence.First, group.First - FarthestMarker), group.First, "vấn", "cuộc", "vụ", "việc", "khủng", "tình", "liên", "cáo", "xung", "hành"));
    }

    private static PartyGroup? GroupBetween(SentenceReading sentence, int first, int end)
    {
        foreach (var group in sentence.Groups)
        {
            if (group.First > first && group.End <= end)
            {
                return group;
            }
        }

        return null;
    }
}
