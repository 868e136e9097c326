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
        if (draft.Type is "SUPPORT" or "ACCUSE" || draft.Mode is "multilateral" || published is not { } day || index < 0 || index >= sentences.Count || !IsOneScene(sentences[index], draft.Sentence))
        {
            return null;
        }

        var dates = sentences[index].Dates.Where(date => date.Start is not null).ToList();
        return dates is [{ Precision: DatePrecision.Day } told] && told.Start == told.End && told.Start <= day && told.Start >= day.PlusDays(-FreshDays) && Opens(sentences[index], told)
            ? ActDate.Of(told) with { Basis = DateBasis.Relative }
            : null;
    }

    // the first paragraph goes on from the lead
    private static bool IsOneScene(SentenceReading before, SentenceReading sentence) =>
        before.Sentence.Block == sentence.Sentence.Block || before.Sentence.Kind == Articles.BlockKind.Lead;

    private static bool Opens(SentenceReading sentence, DateMention date) =>
        sentence.Article.Tokens.FirstAt(date.Span.Start) - sentence.First <= MostOpeningWords;
}
