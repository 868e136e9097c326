using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Dating;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Status;

namespace Pipeline.Core.Events.Scope;

/// <summary>
/// Whether a sentence reports an act as news: its subject opens the clause and the verb follows at once, in the paper's own words.
/// What a speaker, a noun phrase or a distant clause mentions on the way (<c>trước nguy cơ bị tấn công</c>, <c>"họ đã giết …"</c>)
/// is told in passing.
/// </summary>
internal static class Telling
{
    private const int ObjectWords = 4;
    private const int NearHabit = 8;

    public static bool IsNews(SentenceReading sentence, ActSign sign, Roles roles, ActDate date)
    {
        if (ToldAside.Is(sentence, sign))
        {
            return false;
        }

        var subject = sign.HasSubject ? ClauseOpening.Subject(sentence, sign) : null;
        return subject is not null && (IsDoneTo(sentence, sign, roles) || IsPartyIn(sentence, roles, subject))
            ? ClauseOpening.OpensClause(sentence, subject)
            : IsNamedWhole(sentence, sign, roles, date) || (sign.HasSubject && GoesOn(sentence, sign, roles));
    }

    // "Tổng thống bổ nhiệm bà X": who appoints is no party, the one behind the verb is
    private static bool IsDoneTo(SentenceReading sentence, ActSign sign, Roles roles) =>
        sign.Rule.Frame == ActFrame.Patient && IsBehind(sentence, sign, roles);

    private static bool IsBehind(SentenceReading sentence, ActSign sign, Roles roles) =>
        roles.Actors.Any(actor => sentence.Article.Tokens.FirstAt(actor.Span.Start) is var first && first >= sign.HeadEnd && first - sign.HeadEnd <= ObjectWords);

    // "cuộc điện đàm ngày 28/1 giữa A và B", "hội nghị ASEAN khai mạc", "Đánh bom ở X, 27 người chết": the noun has all that a clause would tell
    private static bool IsNamedWhole(SentenceReading sentence, ActSign sign, Roles roles, ActDate date) =>
        sign.Rule.Type is "ASSAULT" or "PROTEST"
            ? sentence.IsLead || (date.IsKnown && !sign.HasSubject)
            : !sign.HasSubject && (roles.Actors.Count > 1 || sign.Rule.Mode == "multilateral" && roles.Actors.Count > 0) && (sentence.IsLead || date.IsKnown || CueAfter.Find(sentence, sign) is not null);

    // "Mỹ trừng phạt Nga và trục xuất 10 nhà ngoại giao", "…, yêu cầu Nga rút quân": the subject of the sentence does this too
    private static bool GoesOn(SentenceReading sentence, ActSign sign, Roles roles)
    {
        var at = sign.VerbFirst - 1;
        while (at > sentence.First && ClauseOpening.IsLight(sentence, at))
        {
            // "ông X, thường đóng vai trò cầu nối"
            if (ClauseOpening.IsHabit(sentence, at))
            {
                return false;
            }

            at--;
        }

        if (sentence.Groups.Count > 0 && HasHabit(sentence, sentence.Groups[0].End, Math.Min(at, sentence.Groups[0].End + NearHabit)))
        {
            return false;
        }

        var joins = at > sentence.First && sentence.Article.Word(at) is "," or "và" or "rồi" or "thời" || (at > sentence.First + 1 && sentence.Article.Word(at) is "như" && sentence.Article.Word(at - 1) is "cũng");
        return joins && !IsNounJoined(sentence, at) && sentence.Groups.Count > 0 && sentence.Groups[0].First < sign.First && ClauseOpening.OpensClause(sentence, sentence.Groups[0])
            && roles.Actors.Any(party => ClauseOpening.IsIn(sentence, party, sentence.Groups[0]));
    }

    private static bool HasHabit(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (ClauseOpening.IsHabit(sentence, at))
            {
                return true;
            }
        }

        return false;
    }

    // "kế hoạch hợp tác và giúp đỡ lẫn nhau": nouns; "…, một dấu hiệu rõ ràng và công khai bác bỏ …": what the act before means
    private static bool IsNounJoined(SentenceReading sentence, int joint)
    {
        if (sentence.Signs.Any(other => other.IsNoun && other.End == joint))
        {
            return true;
        }

        if (sentence.Article.Word(joint) is not "và")
        {
            return false;
        }

        var at = joint - 1;
        while (at > sentence.First && sentence.Article.Word(at) is not ",")
        {
            at--;
        }

        return at > sentence.First && sentence.Article.Word(at + 1) is "một" or "điều" or "đây" or "những" or "các";
    }

    /// <summary>Whether the act is moreover what the sentence is about: its subject, named in full, is the first party of the sentence.</summary>
    public static bool IsPlain(SentenceReading sentence, ActSign sign, Roles roles)
    {
        if (!sign.HasSubject || roles.Any(party => party.IsCoreference && party.Members.Count != 2))
        {
            return false;
        }

        var near = ClauseOpening.Subject(sentence, sign);
        if (IsSpokenOf(sentence, sign) || (near is not null && IsAgent(sentence, near)))
        {
            return false;
        }

        var opening = Opening(sentence);
        // "Hy Lạp bắt nghi phạm đang bị Mỹ truy nã": the clause of another verb
        if (near is not null && near != opening && HasOtherVerb(sentence, sign, opening?.End ?? 0, near.First))
        {
            return false;
        }

        return opening is not null && opening.First < sign.First
            && (IsDoneTo(sentence, sign, roles) || IsPartyIn(sentence, roles, opening))
            && OpensNoClause(sentence, sentence.First, sign.VerbFirst);
    }

    private static PartyGroup? Opening(SentenceReading sentence)
    {
        var opened = ClauseOpening.Opened(sentence);
        return sentence.Groups.Find(group => group.End > opened);
    }

    private static bool IsPartyIn(SentenceReading sentence, Roles roles, PartyGroup group) => roles.Any(party => ClauseOpening.IsIn(sentence, party, group));

    private static bool HasOtherVerb(SentenceReading sentence, ActSign sign, int first, int end) =>
        sentence.Signs.Exists(other => other != sign && !other.IsNoun && other.First >= first && other.End <= end);

    private static bool OpensNoClause(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (sentence.Article.Is(at, CueKinds.Boundary | CueKinds.Adverbial) && sentence.Article.Word(at) is not "rằng")
            {
                return false;
            }
        }

        return true;
    }

    // "lên án «các lệnh trừng phạt mới» của X", "được ghi nhận là có những cam kết": what another verb is about, and what one has;
    // "khẳng định các lệnh trừng phạt của X sẽ không …": what is spoken of
    private static bool IsSpokenOf(SentenceReading sentence, ActSign sign)
    {
        if (sign.First == sentence.First || sentence.Article.Word(sign.First) is not ("các" or "những" or "lệnh" or "sự"))
        {
            return false;
        }

        return sentence.Signs.Any(other => other != sign && other.End == sign.First)
            || (sentence.Article.Word(sign.First) is not "sự" && sentence.Article.HasCue(Math.Max(sentence.First, sign.First - 2), sign.First, CueKinds.Reporting | CueKinds.Saying));
    }

    // "các công ty bị giới chức X cáo buộc", "chuyến đi thường được X trợ cấp": who acts in the passive, of whom nobody known suffers
    private static bool IsAgent(SentenceReading sentence, PartyGroup subject) =>
        subject.First > sentence.First && sentence.Article.Is(subject.First - 1, CueKinds.Passive) && ClauseOpening.Subject(sentence, subject.First - 1) is null;
}
