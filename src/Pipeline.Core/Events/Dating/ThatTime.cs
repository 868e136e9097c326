using NodaTime;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"… sang thăm Nhật Bản hôm 16/3. Tại Tokyo khi đó, hai ông đã hội đàm": the last day that the sentence before names.</summary>
internal static class ThatTime
{
    private const int MostOpeningWords = 6;

    /// <summary>Whether the act is told of a time that its sentence only points back at.</summary>
    public static bool IsMeant(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        for (var at = draft.Sentence.First + 1; at < draft.Sign.First && at <= draft.Sentence.First + MostOpeningWords; at++)
        {
            if ((article.Word(at - 1), article.Word(at)) is ("khi", "đó") or ("khi", "ấy") or ("hồi", "đó") or ("lần", "đó") or ("dịp", "đó") or ("lần", "ấy")
                && (at < draft.Sentence.First + 2 || article.Word(at - 2) is not "trong"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>That day; unknown where the sentence before has none.</summary>
    public static ActDate Of(ActDraft draft, IReadOnlyList<SentenceReading> sentences, LocalDate? published)
    {
        var index = draft.Sentence.Sentence.Index - 1;
        var told = index < 0 || index >= sentences.Count ? null : sentences[index].Dates.LastOrDefault(date => date.Start is { } start && !(start > published));
        return told is { Precision: DatePrecision.Day } && told.Start == told.End ? ActDate.Of(told).ForNext() : ActDate.Unknown;
    }
}
