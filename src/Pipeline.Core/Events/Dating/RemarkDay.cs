using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Ông X đã tuyên bố như vậy tại cuộc họp báo sáng 7/7", "Đây là tuyên bố của ông Y đưa ra ngày 7/2": a page of unknown day tells behind the words when they were said.</summary>
internal static class RemarkDay
{
    // headline, lead, remark
    private const int LastSentence = 2;

    /// <param name="drafts">All reports of the article, in reading order.</param>
    /// <param name="sentences">Its sentences.</param>
    public static void Settle(IReadOnlyList<ActDraft> drafts, IReadOnlyList<SentenceReading> sentences)
    {
        foreach (var draft in drafts)
        {
            if (draft is { IsBackground: false, Date.IsTold: false, Status.Value: EventStatus.Occurred, Sentence.Article.IsDated: false } && (SpokenActs.AreAimed(draft.Type) || draft.Type == "AGREE") && RemarkOn(draft, sentences) is { } day)
            {
                draft.Date = ActDate.Of(day);
            }
        }
    }

    private static DateMention? RemarkOn(ActDraft draft, IReadOnlyList<SentenceReading> sentences)
    {
        var index = draft.Sentence.Sentence.Index;
        return DayOf(sentences, index + 1) ?? (index == 0 && sentences.Count > LastSentence && sentences[1].Dates.Count == 0 ? DayOf(sentences, LastSentence) : null);
    }

    private static DateMention? DayOf(IReadOnlyList<SentenceReading> sentences, int index)
    {
        if (index >= sentences.Count || !IsRemark(sentences[index]))
        {
            return null;
        }

        return sentences[index].Dates.FindAll(ToldDay.IsDay) is [var day] && day.IsOneDay() && !day.IsToCome ? day : null;
    }

    // "tuyên bố như vậy", "Đây là tuyên bố của …"; in "làm như vậy" nobody speaks
    private static bool IsRemark(SentenceReading sentence)
    {
        var (article, first) = (sentence.Article, sentence.First);
        if ((article.Word(first), article.Word(first + 1)) is ("đây", "là"))
        {
            return article.Is(first + 2, CueKinds.Saying | CueKinds.Reporting);
        }

        for (var at = first + 1; at + 1 < sentence.End; at++)
        {
            if ((article.Word(at), article.Word(at + 1)) is ("như", "vậy" or "trên"))
            {
                return sentence.IsCovered(at - 1, CueKinds.Saying | CueKinds.Reporting);
            }
        }

        return false;
    }
}
