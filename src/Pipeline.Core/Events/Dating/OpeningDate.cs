using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>The date with which a sentence opens.</summary>
internal static class OpeningDate
{
    private const int MostOpeningWords = 14;
    private const int MostPhraseWords = 26;

    /// <summary>The date before every act and every subject's verb; of "một tháng trước, hôm 23/1" the finer one, of "ba ngày trước, hôm thứ Ba" the one that is not counted; else null.</summary>
    public static DateMention? Of(SentenceReading sentence)
    {
        var at = 0;
        while (at < sentence.Dates.Count && (!ActDate.IsIn(sentence.Dates[at]) || Dateline.Is(sentence, sentence.Dates[at]) || DateBound.IsSince(sentence, sentence.Dates[at])))
        {
            at++;
        }

        if (at == sentence.Dates.Count || sentence.Signs.Count == 0)
        {
            return null;
        }

        var tokens = sentence.Article.Tokens;
        var date = sentence.Dates[at];
        if (at + 1 < sentence.Dates.Count && sentence.Dates[at + 1] is { Start: not null } next && date.Start is not null && (next.Precision < date.Precision || IsDayOf(date, next) || date.Rule is "ago")
            && tokens.FirstAt(next.Span.Start) - tokens.Inside(date.Span).End <= 2)
        {
            date = next;
        }

        var (first, end) = tokens.Inside(date.Span);
        var verb = date != sentence.Dates[at] && IsDayOf(sentence.Dates[at], date) ? sentence.Signs.FirstOrDefault(sign => !IsStay(sign)) : sentence.Signs[0];
        return end <= verb?.First && first - sentence.First <= MostOpeningWords ? date : null;
    }

    private static bool IsStay(ActSign sign) => sign.IsNoun && !sign.HasSubject && sign.Rule is { Type: "CONSULT", Mode: "visit" or "multilateral" };

    // "trong chuyến thăm từ ngày 5 đến 7/9, chiều 6/9 …"
    private static bool IsDayOf(DateMention stay, DateMention day) =>
        stay.Start < stay.End && day.Start == day.End && day.Start >= stay.Start && day.Start <= stay.End;

    /// <summary>"Tiếp Đại sứ X chiều 26/7, Bộ trưởng Y bày tỏ …": the phrase before the subject dates the verb behind it too.</summary>
    public static DateMention? OfPhrase(SentenceReading sentence, ActSign sign)
    {
        var tokens = sentence.Article.Tokens;
        foreach (var date in sentence.Dates)
        {
            var (first, end) = tokens.Inside(date.Span);
            if (IsOfStay(sentence, sign, date, end))
            {
                return date;
            }

            if (!date.IsDay() || end + 1 >= sign.First || sentence.Article.Word(end) is not "," || first - sentence.First > MostPhraseWords)
            {
                continue;
            }

            if (IsSetOff(sentence, sign, first, end))
            {
                return date;
            }

            var startsWithAct = sentence.Signs[0].VerbFirst <= sentence.First + 2 && sentence.Signs[0].End <= first;
            return (startsWithAct || OpeningFrame.EndsAt(sentence, first)) && sentence.Groups.Any(group => group.First > end && group.First <= end + 4 && group.End <= sign.First) ? date : null;
        }

        return null;
    }

    /// <summary>"Ngày 15/1, A bị bắt; bốn ngày sau, B …", "X chiếm Y hôm 3/2 và ba ngày sau, Z …", "…; hôm sau Z …": the day that opens the clause of the verb, or null.</summary>
    public static DateMention? OfClause(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        DateMention? last = null;
        foreach (var date in sentence.Dates)
        {
            var (first, end) = article.Tokens.Inside(date.Span);
            var link = LinkBefore(sentence, first);
            if (date.Start is not null && (date.Precision <= DatePrecision.Month || IsCounted(date)) && first > sentence.First && end < sign.First && (date.Precision == DatePrecision.Day || IsCounted(date) || article.Word(link) is ":" or ";") && OpensClause(sentence, sign, end)
                && (article.Word(link) is ";" or ":" || (article.Word(link) is "và" or "rồi" or "," or "nhưng" or "song" && IsCounted(date)))
                && sentence.Signs.Any(other => other.End <= first) && !article.Has(end, sign.First, ";"))
            {
                last = date;
            }
        }

        return last;
    }

    /// <summary>"; ngay hôm sau, …", ", nhưng chỉ một tuần sau …", "và đến hôm sau …": the token that links the clause which the day at <paramref name="first"/> opens.</summary>
    public static int LinkBefore(SentenceReading sentence, int first)
    {
        var at = first - 1;
        while (at > sentence.First && sentence.Article.Word(at) is "ngay" or "chỉ" or "đến" or "sang" or "vào" or "tới" or "mãi")
        {
            at--;
        }

        return at;
    }

    private static bool IsCounted(DateMention date) => date.Rule is "later" or "earlier" or "next-day" or "day-before";

    // a comma or the subject behind the day; or the verb itself: "nhưng một tuần sau lại đổi ý và bác bỏ …"
    private static bool OpensClause(SentenceReading sentence, ActSign sign, int end) =>
        sentence.Article.Word(end) is "," or "lại" or "đã" or "thì" or "mới" or "cũng" || (sentence.GroupAt(end) is { } subject && subject.First == end) || sign.VerbFirst == end;

    // "Trong chuyến thăm Bangkok hồi tháng 8, ông hối thúc …"
    private static bool IsOfStay(SentenceReading sentence, ActSign sign, DateMention date, int end) =>
        date.IsTold() && date.Precision <= DatePrecision.Month && end < sign.First && sentence.Article.Word(end) is ","
            && IsStay(sentence.Signs[0]) && sentence.Signs[0].First <= sentence.First + 2 && sentence.Signs[0].End <= sentence.Article.Tokens.FirstAt(date.Span.Start);

    // "Với 487 đại biểu tán thành, sáng 2/3, tại kỳ họp bất thường, Quốc hội bầu …": between commas before the subject, and nothing else dates it
    private static bool IsSetOff(SentenceReading sentence, ActSign sign, int first, int end) =>
        first > sentence.First && sentence.Article.Word(first - 1) is "," && sentence.Dates.Count(ToldDay.IsTold) == 1
            && sentence.Groups.Any(group => group.First > end && group.End <= sign.First)
            && !sentence.Groups.Any(group => group.End < first) && !sentence.Signs.Any(other => other.HasSubject && other != sign && other.First > end && other.End <= sign.First);
}
