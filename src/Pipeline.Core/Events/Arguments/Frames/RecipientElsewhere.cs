using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Where to look for the one whom an act is aimed at when the words behind its verb name nobody.</summary>
internal static class RecipientElsewhere
{
    private const int FarthestCondition = 3;

    /// <summary>Between whom it is, who stands before the relative clause, whose proposal it is, on whom it depends; the first who is a party counts.</summary>
    public static IEnumerable<PartyGroup?> Of(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (sign.Rule is { Type: "THREATEN" or "ACCUSE" or "REQUEST" or "SANCTION", Mode: not "investigate" })
        {
            yield return found.Behind("giữa");
        }

        if (!found.IsPassive && found.Subject is not null && sign.Rule.Type is "ACCUSE" or "SUPPORT" or "SANCTION" or "REQUEST")
        {
            yield return Antecedent(sentence, found.Subject);
        }

        if (!found.IsPassive && sign.Rule is { Type: "ACCUSE", Mode: "disapprove" })
        {
            yield return Provoker.Find(sentence, sign, found);
        }

        if (!found.IsPassive && sign.Rule.Type is "SANCTION" or "COERCE" && Theirs(sentence, sign, found) is { } owners)
        {
            yield return owners;
        }

        if (!found.IsPassive && sign.Rule.Type is "REJECT" or "ACCUSE" or "SUPPORT")
        {
            yield return Proposer(sentence, sign);
        }

        if (!found.IsPassive && sign.Rule.Type == "REJECT")
        {
            yield return Offering(sentence, found);
        }

        if (!found.IsPassive && sign.Rule.Type is "ACCUSE" or "SANCTION" && sign.Rule.Mode is not "investigate" && Answered(sentence, sign) is { } answered)
        {
            yield return answered;
        }

        if (!found.IsPassive && sign.Rule.Type == "THREATEN")
        {
            yield return Warned(sentence, sign);
        }
    }

    // "của Iran, nước mà bà cáo buộc …", "ông X, người mà Mỹ trừng phạt": the one before the comma
    private static PartyGroup? Antecedent(SentenceReading sentence, PartyGroup subject)
    {
        var relative = subject.First - 1;
        return relative - 3 >= sentence.First && sentence.Article.Word(relative) is "mà" && sentence.Article.Word(relative - 1) is "nước" or "người" or "nhóm" or "kẻ" or "phe" && sentence.Article.Word(relative - 2) is ","
            ? sentence.GroupAt(relative - 3) : null;
    }

    // "X trục xuất …, ba ngày sau khi Y đuổi nhân viên sứ quán của họ": who acts in the main clause
    private static PartyGroup? Theirs(SentenceReading sentence, ActSign sign, Participants found)
    {
        for (var at = sign.End; at + 1 < sentence.End && at <= sign.End + FarthestCondition && !sentence.Article.IsPunctuation(at); at++)
        {
            if (sentence.Article.Word(at) is "của" && sentence.Article.Word(at + 1) is "họ")
            {
                return sentence.Groups.FirstOrDefault(group => group.End <= sign.First) is { } first && first != found.Subject ? first : null;
            }
        }

        return null;
    }

    // "Khi được X và Y ngỏ ý hòa giải, Z đã từ chối", "Dù được X mời, ông Y không nhận lời": who offered it stands in the clause that opens the sentence
    private static PartyGroup? Offering(SentenceReading sentence, Participants found) =>
        found.Subject is { } subject ? sentence.Groups.FirstOrDefault(group => group.First > sentence.First && group.End < subject.First && sentence.Article.Word(group.First - 1) is "được"
            && sentence.Article.HasCue(sentence.First, group.First, CueKinds.Adverbial | CueKinds.Boundary) && sentence.Article.Has(group.End, subject.First, ",")
            && sentence.Article.Has(group.End, Math.Min(group.End + FarthestCondition, subject.First), "đề", "ngỏ", "mời", "hỏi", "yêu", "kêu", "gợi", "thúc", "khuyên")) : null;

    // "khước từ đề nghị cử phái viên mà X đưa ra": whose proposal it is
    private static PartyGroup? Proposer(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.End; at < sentence.End - 1 && !sentence.Article.IsPunctuation(at); at++)
        {
            if (sentence.Article.Word(at) is "mà" && sentence.GroupAt(at + 1) is { } group && group.First == at + 1 && group.End < sentence.End
                && sentence.Article.Word(group.End) is "đưa" or "nêu" or "gửi" or "đề" or "công" or "áp" or "vừa" or "đã")
            {
                return group;
            }
        }

        return null;
    }

    // "trừng phạt nhằm đáp trả hành vi gây bất ổn của X": whose deed it answers
    private static PartyGroup? Answered(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.End; at + 1 < sentence.End && sentence.Article.Word(at) is not (";" or "."); at++)
        {
            if ((sentence.Article.Word(at), sentence.Article.Word(at + 1)) is ("đáp", "trả") or ("đáp", "lại") or ("trả", "đũa") or ("phản", "ứng"))
            {
                return sentence.Groups.FirstOrDefault(group => group.First > at && sentence.Article.Word(group.First - 1) is "của" or "trả" or "lại" or "đũa");
            }
        }

        return null;
    }

    // "dọa đáp trả nếu X tăng thuế": the one on whom it depends
    private static PartyGroup? Warned(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.End; at < sentence.End; at++)
        {
            if (sentence.Article.Word(at) is "nếu")
            {
                return sentence.Groups.FirstOrDefault(group => group.First > at && group.First - at <= FarthestCondition);
            }
        }

        return null;
    }
}
