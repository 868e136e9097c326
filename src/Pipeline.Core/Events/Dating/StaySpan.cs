using NodaTime;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>The days of an act that lasts: a visit, talks, a drill, told by one end of it.</summary>
/// <remarks>
/// <c>hôm 20/9 kết thúc chuyến thăm ba ngày</c> is 18 to 20 September, <c>bắt đầu chuyến thăm ba ngày từ 15/12</c> is 15 to 17 December,
/// <c>từ hôm nay đến hết ngày 2/3</c> and <c>mở đầu chuyến thăm kéo dài đến hết ngày 25/5</c> name both.
/// </remarks>
internal static class StaySpan
{
    private const int MostDays = 15;
    private const int FarthestWords = 14;

    // "mở đầu chuyến thăm kéo dài đến hết ngày 25/5"
    private const int FarthestEnd = 22;

    /// <summary>Widens the one day of each such act to all that its sentence tells.</summary>
    public static void Widen(IReadOnlyList<ActDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft is { Date: { Precision: DatePrecision.Day, Start: { } day, End: { } end } } && day == end && Lasts(draft))
            {
                var (first, last) = Days(draft, day);
                draft.Date = first == last ? draft.Date : draft.Date with { Start = first, End = last, Basis = DateBasis.Relative };
            }
        }
    }

    private static bool Lasts(ActDraft draft) => draft.Type == "COOPERATE" || draft is { Type: "CONSULT", Mode: "visit" or "negotiate" or "multilateral" or "mediate" };

    private static (LocalDate First, LocalDate Last) Days(ActDraft draft, LocalDate day)
    {
        if (LastDay(draft, day) is { } last)
        {
            return (day, last);
        }

        if (FirstAndLast(draft) is { } stay)
        {
            return stay;
        }

        return Length(draft) is not var (count, at) || count < 2 ? (day, day)
            : IsEnd(draft, at) ? (day.PlusDays(1 - count), day)
            : IsStart(draft) ? (day, day.PlusDays(count - 1))
            : (day, day);
    }

    // "từ hôm nay đến hết ngày 2/3", "kéo dài đến 25/5": a later day behind a word of until
    private static LocalDate? LastDay(ActDraft draft, LocalDate day)
    {
        var article = draft.Sentence.Article;
        foreach (var date in draft.Sentence.Dates)
        {
            var first = article.Tokens.FirstAt(date.Span.Start);
            if (date is not { Precision: DatePrecision.Day, Start: { } last } || last <= day || last > day.PlusDays(MostDays) || first <= draft.Sign.First || first - draft.Sign.End > FarthestEnd)
            {
                continue;
            }

            if (article.Word(first - 1) is "đến" or "tới" || (article.Word(first - 1) is "hết" && article.Word(first - 2) is "đến" or "tới"))
            {
                return last;
            }
        }

        return null;
    }

    // "Chiều 25/11 về tới Hà Nội, kết thúc chuyến thăm từ ngày 22": the day it began on and the one it ended on
    private static (LocalDate First, LocalDate Last)? FirstAndLast(ActDraft draft)
    {
        var days = draft.Sentence.Dates.Where(date => date is { Precision: DatePrecision.Day, Start: not null } && date.Start == date.End).ToList();
        if (days is not [{ Start: { } last }, { Start: { } first } from] || first >= last || last > first.PlusDays(MostDays) || !(HasWord(draft, "kết", "thúc") || HasWord(draft, "khép", "lại")))
        {
            return null;
        }

        var at = draft.Sentence.Article.Tokens.FirstAt(from.Span.Start);
        return draft.Sentence.Article.Word(at) is "từ" || draft.Sentence.Article.Word(at - 1) is "từ" ? (first, last) : null;
    }

    // "ba ngày", "7 ngày" near the act, but not "55 năm ngày thành lập"; not "ba ngày trước", "ba ngày qua"
    private static (int Count, int At)? Length(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        for (var at = Math.Max(draft.Sentence.First, draft.Sign.First - FarthestWords); at + 1 < Math.Min(draft.Sentence.End, draft.Sign.End + FarthestWords); at++)
        {
            if (article.Word(at + 1) is "ngày" && SmallNumber.Of(article.Word(at)) is { } count && count <= MostDays && !(article.Word(at) is "năm" && article.Word(at - 1) is [>= '0' and <= '9', ..])
                && (at + 2 >= draft.Sentence.End || !IsOffset(article, at + 2)))
            {
                return (count, at);
            }
        }

        return null;
    }

    // "ba ngày trước", "năm ngày 5/3"; but "chuyến thăm ba ngày tới Triều Tiên"
    private static bool IsOffset(ArticleReading article, int at) =>
        article.Word(at) is "trước" or "sau" or "qua" or "nay" or "nữa" or "liên" || (article.Word(at) is "tới" && (at + 1 >= article.Tokens.Count || article.EntityAt[at + 1] < 0)) || SmallNumber.Of(article.Word(at)) is not null;

    private static bool IsEnd(ActDraft draft, int length) =>
        (length > draft.Sentence.First && draft.Sentence.Article.Word(length - 1) is "sau") || HasWord(draft, "kết", "thúc") || HasWord(draft, "khép", "lại") || HasWord(draft, "bế", "mạc");

    private static bool IsStart(ActDraft draft) =>
        HasWord(draft, "bắt", "đầu") || HasWord(draft, "mở", "đầu") || HasWord(draft, "khởi", "đầu") || HasWord(draft, "từ", "ngày")
        || draft.Sentence.Dates.Any(date => date.Start == draft.Date.Start && draft.Sentence.Article.Tokens.FirstAt(date.Span.Start) is var first && first > draft.Sentence.First && draft.Sentence.Article.Word(first - 1) is "từ");

    private static bool HasWord(ActDraft draft, string first, string second) =>
        draft.Sentence.Article.HasPair(Math.Max(draft.Sentence.First, draft.Sign.First - FarthestWords), Math.Min(draft.Sentence.End, draft.Sign.End + FarthestWords), first, second);
}
