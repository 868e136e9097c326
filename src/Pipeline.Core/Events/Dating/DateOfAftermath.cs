using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>Dates of what was done after an act, or about it: <c>tuần hành hôm 5/5 sau khi cảnh sát bắt X</c>, <c>hôm 8/5 điều tra vụ ám sát X</c>.</summary>
internal static class DateOfAftermath
{
    // "tham gia vụ ám sát", "liên quan đến vụ ám sát"
    private const int FarthestLink = 3;

    // "hôm 5/5 ra tòa sau khi …": the words of what was done on the day
    private const int LeastDone = 2;

    public static bool IsOf(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var end = sentence.Article.Tokens.Inside(date.Span).End;
        return end <= sign.First && (IsBeforeClause(sentence, sign, end) || IsBeforeDeed(sentence, sign, end));
    }

    /// <summary>"có cuộc điện đàm đầu tiên sau khi nhậm chức", "từ khi đắc cử": taken long before what is told of whoever holds it.</summary>
    public static bool IsOfPost(SentenceReading sentence, ActSign sign) =>
        sign.Rule.Type == "PERSONNEL" && When(sentence, sign, sentence.First) is { } when && sentence.Article.Word(when - 2) is not "ngay";

    // "ngày 8/5 tuyên bố sẽ đáp trả sau khi EU trừng phạt", "ngày 8/5 điện đàm với ông X ngay sau khi ông đắc cử", "ngày 8/5 có cuộc điện đàm đầu tiên sau khi nhậm chức": the day of what came after
    private static bool IsBeforeClause(SentenceReading sentence, ActSign sign, int end) => When(sentence, sign, end) is { } when
        && (sentence.Article.HasCue(end, when, CueKinds.Reporting | CueKinds.Saying)
            || sentence.Signs.Any(other => other.HasSubject && !other.IsNoun && other.First >= end && other.End < when)
            || (when - 1 - end > LeastDone && (sentence.Article.Word(when - 1) is "từ" || IsDeed(sign) || sign.Rule.Type == "PERSONNEL")));

    // "khi" of the clause of the verb, behind "sau" or "từ"
    private static int? When(SentenceReading sentence, ActSign sign, int first)
    {
        for (var at = sign.VerbFirst - 1; at > first && !sentence.Article.IsPunctuation(at); at--)
        {
            if ((sentence.Article.Word(at - 1), sentence.Article.Word(at)) is ("sau", "khi") or ("từ", "khi"))
            {
                return at;
            }
        }

        return null;
    }

    // "đưa 17 người ra trước báo giới hôm 8/7, với cáo buộc tham gia vụ ám sát X"
    private static bool IsBeforeDeed(SentenceReading sentence, ActSign sign, int end)
    {
        if (!sign.IsNoun || sign.HasSubject || !IsDeed(sign) || sign.First - end <= LeastDone)
        {
            return false;
        }

        for (var at = sign.First - 1; at >= end && at >= sign.First - FarthestLink && sentence.GroupAt(at) is null; at--)
        {
            if ((sentence.Article.Word(at - 1), sentence.Article.Word(at)) is ("tham", "gia") or ("liên", "quan") or ("liên", "đới") or ("dính", "líu") or ("điều", "tra") or ("nghi", "can" or "phạm") or ("làm", "rõ"))
            {
                return true;
            }
        }

        return sentence.Article.Word(sign.First - 1) is "về" or "vì" or "sau" or "trước";
    }

    private static bool IsDeed(ActSign sign) => sign.Rule.Type is "ASSAULT" or "COERCE";
}
