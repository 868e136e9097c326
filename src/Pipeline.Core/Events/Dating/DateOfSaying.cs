using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>Dates that belong to a verb of saying.</summary>
internal static class DateOfSaying
{
    /// <summary>"Điện Kremlin ngày 28/11 khẳng định …": the day of the words, not of what they tell.</summary>
    public static bool IsOf(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var (first, end) = sentence.Article.Tokens.Inside(date.Span);
        var article = sentence.Article;
        return (article.HasCue(end, sign.First, CueKinds.Reporting) && !IsSpokenFor(sentence, sign, end) && !IsOwnResignation(sentence, sign, end)) || article.HasCue(sign.End, first, CueKinds.Reporting)
            || (sign.End <= first && (IsLastSaid(sentence, end) || IsOfReport(sentence, sign, first, end)))
            || IsOfDenial(sentence, sign, end)
            || (sign.IsNoun && end <= sign.First && IsBehindSaying(sentence, first) && article.Has(end, sign.First, ","));
    }

    // "Thủ tướng X ngày 13/6 thông báo quyết định từ chức": he resigns by saying so
    private static bool IsOwnResignation(SentenceReading sentence, ActSign sign, int first) =>
        sign.Rule is { Type: "RETREAT", Mode: "resign" } && !sentence.Groups.Exists(group => group.First >= first && group.End <= sign.First) && !sentence.Article.HasMark(first, sign.First);

    // "… trong cuộc gặp tuần trước, hai quan chức ngày 15/5 cho biết."
    private static bool IsLastSaid(SentenceReading sentence, int at) =>
        sentence.Article.Is(at, CueKinds.Reporting) && sentence.End - at - sentence.Article.CueLength(at) <= 1;

    // "Cùng ngày, X bác tuyên bố rằng Y đã bắn rơi …": the day of the denial
    private static bool IsOfDenial(SentenceReading sentence, ActSign sign, int end) =>
        sentence.Signs.Count > 1 && FollowsDenial(sentence, sign, end);

    private static bool FollowsDenial(SentenceReading sentence, ActSign sign, int end) =>
        sentence.Signs.Any(denial => denial.Rule.Type == "REJECT" && denial.First >= end && denial.End <= sign.First && sentence.Article.Has(denial.End, sign.First, "rằng"));

    // "Liên Hợp Quốc chuẩn bị họp khẩn: Đài X ngày 15/5 đưa tin, …"
    private static bool IsOfReport(SentenceReading sentence, ActSign sign, int first, int end) =>
        sentence.Article.Is(end, CueKinds.Reporting) && sentence.Article.Has(sign.End, first, ":");

    // "cùng ngày, phát ngôn viên nói Tổng thống lấy làm tiếc": who regrets or condemns through his spokesman does so with these words
    private static bool IsSpokenFor(SentenceReading sentence, ActSign sign, int first)
    {
        if (sign.Rule.Type is not ("ACCUSE" or "SUPPORT" or "REQUEST" or "REJECT" or "CONCEDE") || IsSaidInTalk(sentence, sign))
        {
            return false;
        }

        string? speaker = null;
        string? doer = null;
        var isSaid = false;
        foreach (var group in sentence.Groups.Where(group => group.End <= sign.First))
        {
            isSaid |= sentence.Article.HasCue(first, group.First, CueKinds.Reporting);
            var country = sentence.Article.Entities[group.Entities[0]].Country;
            (speaker, doer) = isSaid ? (speaker, country) : (country, doer);
        }

        return speaker is { Length: > 0 } && speaker == doer;
    }

    // "cho biết Thủ tướng X đã đề nghị ông Y … trong cuộc điện đàm": on the day of the talk
    private static bool IsSaidInTalk(SentenceReading sentence, ActSign sign) =>
        sentence.Article.Word(sign.First - 1) is "đã" && sentence.Signs.Any(talk => talk is { IsNoun: true, Rule: { Type: "CONSULT", Mode: "phone" or "meet" } } && talk.First > sign.End && sentence.Article.HasPair(talk.First - 2, talk.First + 1, "trong", sentence.Article.Word(talk.First)));

    // "ông nói với truyền thông ngày 20/5, khi được hỏi về vòng đàm phán"
    private static bool IsBehindSaying(SentenceReading sentence, int date)
    {
        for (var at = date - 1; at >= sentence.First && at > date - 6 && !sentence.Article.IsPunctuation(at); at--)
        {
            if (sentence.Article.Is(at, CueKinds.Reporting))
            {
                return true;
            }
        }

        return false;
    }
}
