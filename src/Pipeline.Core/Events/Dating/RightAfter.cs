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
        if (index < 0 || index >= sentences.Count || sentence.Dates.Count > 0 || draft.Status.Value != EventStatus.Occurred
            || (article.Word(sentence.First), article.Word(sentence.First + 1)) is not ("ngay", "sau") || article.Word(sentence.First + 2) is "khi")
        {
            return null;
        }

        return sentences[index].Dates is [{ Precision: DatePrecision.Day } told] && told.Start == told.End ? ActDate.Of(told) with { Basis = DateBasis.Relative } : null;
    }
}
