using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Iran trừng phạt chín công ty Mỹ", and right below "Theo hãng tin X, ngày 20/5 Iran đã trừng phạt …": a page of unknown day gives the day of its news where it tells it in full.</summary>
/// <remarks>Such a sentence is often told in passing, since it names a source first; farther down the same words may be of another time.</remarks>
internal static class DayBelow
{
    // sentences from the headline on that tell its news: the lead, words under a picture, the first of the story
    private const int FarthestSentences = 4;

    /// <param name="drafts">All reports of the article, in reading order, each with the number of its event.</param>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        foreach (var news in drafts)
        {
            if (news is { IsBackground: false, Date.IsTold: false, Sentence.IsLead: true } && !(news is { Type: "CONSULT", Sign.IsNoun: true }) && Of(drafts, news) is { } day)
            {
                news.Date = day;
            }
        }
    }

    private static ActDate? Of(IReadOnlyList<ActDraft> drafts, ActDraft news)
    {
        foreach (var draft in drafts)
        {
            if (draft.Event == news.Event && draft is { IsBackground: false, OwnDate.IsDay: true } && draft.Sentence.Sentence.Index <= FarthestSentences && IsDone(draft))
            {
                return DoubtfulYear.Without(draft.Sentence.Article, draft.OwnDate);
            }
        }

        return null;
    }

    /// <summary>Whether it was done on its day; of "Ngày 27/5, cảnh sát thông báo đã bắt sáu người", "ngày 7/6, tòa xử kẻ sát hại X" it was on this day or before.</summary>
    public static bool IsDone(ActDraft draft) =>
        SpokenActs.Are(draft.Type) || draft.Sentence.Dates.Exists(date => date.Text == draft.OwnDate.Text && !IsOfReport(draft.Sentence, draft.Sign, date));

    private static bool IsOfReport(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var end = sentence.Article.Tokens.Inside(date.Span).End;
        return end <= sign.First
            && (sentence.Article.HasCue(end, sign.First, CueKinds.Reporting | CueKinds.Saying) || sentence.Article.Has(end, sign.First, "vì", "vụ", "về") || (sign.Rule.Type is "ASSAULT" or "COERCE" && IsBehindAnother(sentence, end, sign)));
    }

    private static bool IsBehindAnother(SentenceReading sentence, int day, ActSign sign) =>
        sentence.Signs.Exists(other => other.HasSubject && other.Rule.Type != sign.Rule.Type && other.First >= day && other.End <= sign.First);
}
