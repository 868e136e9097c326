using NodaTime;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Trong đêm 26/4, xe tải chở tới … Hàng nghìn cảnh sát được huy động": a scene goes on in the next sentence of its paragraph.</summary>
internal static class SceneDay
{
    private const int FreshDays = 3;
    private const int MostOpeningWords = 14;

    /// <summary>The one day that the sentence right before names, when it is news; or null.</summary>
    public static ActDate? Before(ActDraft draft, IReadOnlyList<SentenceReading> sentences, LocalDate? published)
    {
        var index = draft.Sentence.Sentence.Index - 1;
        if (draft.Type is "SUPPORT" or "ACCUSE" || draft.Mode is "multilateral" || index < 0 || index >= sentences.Count || !IsOneScene(sentences[index], draft.Sentence))
        {
            return null;
        }

        return sentences[index].Dates.FindAll(date => date.IsTold() && (published is not null || date.Precision != DatePrecision.Year)) is [var told] && told.IsOneDay() && Opens(sentences[index], told) && (published is { } day ? IsFresh(told, day) : IsAtOccasion(draft, sentences[index]))
            ? DoubtfulYear.Without(draft.Sentence.Article, ActDate.Of(told)).ForNext()
            : null;
    }

    private static bool IsFresh(DateMention told, LocalDate published) =>
        told.Start <= published && told.Start >= published.PlusDays(-FreshDays);

    // "Sáng 19/5, X tổ chức hội thảo. Ông Y đã tới dự và phát biểu": where nothing dates the article, only who speaks or meets there goes on
    private static bool IsAtOccasion(ActDraft draft, SentenceReading before) =>
        draft.Type is "STATE" or "CONSULT" or "PERSONNEL" or "AGREE" && before.Sentence.Block == draft.Sentence.Sentence.Block && !EndOfStay.IsTold(before) && !before.StatusCues.Exists(cue => cue.Value == EventStatus.Planned)
            && !before.Article.HasCue(before.First, before.End, CueKinds.Reporting) && !before.Article.HasCue(draft.Sentence.First, draft.Sign.First, CueKinds.Reporting);

    // the first paragraph goes on from the lead
    private static bool IsOneScene(SentenceReading before, SentenceReading sentence) =>
        before.Sentence.Block == sentence.Sentence.Block || before.Sentence.Kind == Articles.BlockKind.Lead;

    private static bool Opens(SentenceReading sentence, DateMention date) =>
        sentence.Article.Tokens.FirstAt(date.Span.Start) - sentence.First <= MostOpeningWords;
}
