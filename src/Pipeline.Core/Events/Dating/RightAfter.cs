using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Sáng 12/6, lễ đón diễn ra trọng thể. Ngay sau lễ đón, hai bên hội đàm": on the day of the sentence before.</summary>
internal static class RightAfter
{
    /// <summary>The one day that the sentence before names, where the act's own opens with "ngay sau"; or null.</summary>
    public static ActDate? Of(ActDraft draft, IReadOnlyList<SentenceReading> sentences)
    {
        var (article, sentence) = (draft.Sentence.Article, draft.Sentence);
        var index = sentence.Sentence.Index - 1;
        if (index < 0 || index >= sentences.Count || draft.Status.Value != EventStatus.Occurred || !(IsRightAfter(sentence) || IsHoursAfter(sentence)))
        {
            return null;
        }

        return sentences[index].Dates is [{ Precision: DatePrecision.Day } told] && told.Start == told.End ? ActDate.Of(told) with { Basis = DateBasis.Relative } : null;
    }

    private static bool IsRightAfter(SentenceReading sentence) =>
        sentence.Dates.Count == 0 && (sentence.Article.Word(sentence.First), sentence.Article.Word(sentence.First + 1)) is ("ngay", "sau") && sentence.Article.Word(sentence.First + 2) is not "khi";

    // "Chỉ vài giờ sau, …", "Ít phút sau đó, …"
    private static bool IsHoursAfter(SentenceReading sentence)
    {
        var article = sentence.Article;
        var at = article.Word(sentence.First) is "chỉ" ? sentence.First + 1 : sentence.First;
        var end = article.Word(at + 3) is "đó" ? at + 4 : at + 3;
        return end < sentence.End && article.Word(at + 1) is "giờ" or "tiếng" or "phút" && article.Word(at + 2) is "sau" && article.Word(end) is ","
            && !sentence.Dates.Any(date => date.Start is not null);
    }
}
