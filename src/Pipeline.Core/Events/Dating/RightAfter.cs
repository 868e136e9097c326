using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Sáng 12/6, lễ đón diễn ra trọng thể. Ngay sau lễ đón, hai bên hội đàm": on the day of the sentence before.</summary>
internal static class RightAfter
{
    // sentences back to the one with the day
    private const int FarthestHours = 3;

    /// <summary>The one day that the sentence before names, where the act's own opens with "ngay sau"; or null.</summary>
    public static ActDate? Of(ActDraft draft, IReadOnlyList<SentenceReading> sentences)
    {
        var (article, sentence) = (draft.Sentence.Article, draft.Sentence);
        var index = sentence.Sentence.Index - 1;
        if (index < 0 || index >= sentences.Count || draft.Status.Value != EventStatus.Occurred || !(IsRightAfter(sentence) || IsHoursApart(sentence)))
        {
            return null;
        }

        // "Vài giờ trước đó, …. Ít phút sau, …": the hours of one day
        for (var back = 1; index > 0 && back < FarthestHours && IsHoursApart(sentences[index]); back++)
        {
            index--;
        }

        return sentences[index].Dates is [{ Precision: DatePrecision.Day } told] && told.Start == told.End ? ActDate.Of(told).ForNext() : null;
    }

    private static bool IsRightAfter(SentenceReading sentence) =>
        sentence.Dates.Count == 0 && (sentence.Article.Word(sentence.First), sentence.Article.Word(sentence.First + 1)) is ("ngay", "sau") && sentence.Article.Word(sentence.First + 2) is not "khi";

    // "Chỉ vài giờ sau, …", "Ít phút sau đó, …", "Vài giờ trước đó, …"
    private static bool IsHoursApart(SentenceReading sentence)
    {
        var article = sentence.Article;
        var at = article.Word(sentence.First) is "chỉ" ? sentence.First + 1 : sentence.First;
        var end = article.Word(at + 3) is "đó" ? at + 4 : at + 3;
        return end < sentence.End && article.Word(at + 1) is "giờ" or "tiếng" or "phút" && article.Word(at + 2) is "sau" or "trước" && article.Word(end) is ","
            && !sentence.Dates.Any(ToldDay.IsTold);
    }
}
