using NodaTime;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Identity;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Dating;

/// <summary>The act told with its day from which the story goes on: <c>Ngày 5/5, A tới B. Ông gặp C</c>.</summary>
internal static class StoryTold
{
    private const int FarthestSentences = 5;
    private const int OldestDays = 30;

    /// <summary>That act; null where the sentences before are of several days or of none.</summary>
    public static ActDraft? Before(IReadOnlyList<ActDraft> drafts, int index, LocalDate? published)
    {
        var draft = drafts[index];
        // an article of unknown day jumps between the news and its history, and nothing tells which of its days is that of the news
        var farthest = draft.Sentence.Article.Analysis.Article.Published is { } known && known.Start == known.End ? FarthestSentences : 1;
        ActDate? latest = null;
        for (var i = index - 1; i >= 0 && draft.Sentence.Sentence.Index - drafts[i].Sentence.Sentence.Index <= farthest; i--)
        {
            var told = drafts[i];
            if (!told.Date.IsDay || (published is null && (IsInClause(told) || IsSaidOf(told, draft) || (EndOfStay.Is(told) && told.Sentence != draft.Sentence))) || !SameEvent.IsReal(told.Status.Value) || told.IsBackground || DateInAside.IsIn(told.Sentence, told.Sign.First)
                || (published is { } day && (told.Date.End > day || told.Date.Start < day.PlusDays(-OldestDays))))
            {
                continue;
            }

            // beside the talk the sentence may have dated its summit: the story is still at that day
            latest ??= told.Date;
            if (!told.Date.IsSameAs(latest))
            {
                return null;
            }

            if (StoryLink.Joins(draft, told, published))
            {
                return told;
            }
        }

        return null;
    }

    // "Ông X cũng lấy làm tiếc về việc Mỹ trừng phạt Iran": what words are about was done before them
    private static bool IsSaidOf(ActDraft told, ActDraft draft) =>
        told.Sentence == draft.Sentence && SpokenActs.AreAimed(told.Type) && told.Sign.End <= draft.Sign.First && told.Sentence.Article.Has(told.Sign.First, draft.Sign.First, "việc", "vì", "do");

    // "…, khi ông X thăm Mỹ ngày 16/5. Mười hai người bị phát lệnh bắt": where nothing dates the article, the day of such a clause is mostly of what led to the news;
    // but "Khủng hoảng nổ ra hôm 7/12, khi ông X giải tán quốc hội" is of the day
    private static bool IsInClause(ActDraft told)
    {
        var article = told.Sentence.Article;
        for (var at = told.Sign.VerbFirst - 1; at > told.Sentence.First && !article.IsPunctuation(at); at--)
        {
            if (article.Word(at) is "khi")
            {
                return told.Sentence.Dates.Exists(date => date.Text == told.OwnDate.Text && article.Tokens.FirstAt(date.Span.Start) > at);
            }
        }

        return false;
    }
}
