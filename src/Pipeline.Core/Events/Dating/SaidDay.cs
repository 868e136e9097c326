using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Identity;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Ông X ngày 6/2 cho rằng …", '"…", ông X viết hôm 8/2': the day on which somebody spoke, though what he said is no act; it is that of what he asks or blames beside it.</summary>
internal static class SaidDay
{
    private const int MostWords = 14;

    /// <summary>"… cho rằng …. Ông X cũng lấy làm tiếc …": the day of the sentence before, where who acts spoke there; or null.</summary>
    public static ActDate? Before(ActDraft draft, IReadOnlyList<SentenceReading> sentences)
    {
        var index = draft.Sentence.Sentence.Index - 1;
        return !draft.Sentence.Article.IsDated && SpokenActs.AreAimed(draft.Type) && draft.Roles.Actors is [{ Kind: EntityKind.Person } speaker] && index > 0 && index < sentences.Count && sentences[index].Sentence.Block == draft.Sentence.Sentence.Block
            ? Of(sentences[index], speaker)
            : null;
    }

    /// <summary>The one day that the sentence names, where it says that <paramref name="speaker"/> spoke on it; or null.</summary>
    public static ActDate? Of(SentenceReading sentence, EntityMention speaker)
    {
        if (sentence.Dates.FindAll(ToldDay.IsDay) is not [var day] || !day.IsOneDay() || day.IsToCome)
        {
            return null;
        }

        var (first, end) = sentence.Article.Tokens.Inside(day.Span);
        for (var at = Math.Max(sentence.First, first - MostWords); at < Math.Min(sentence.End, end + MostWords); at++)
        {
            if (sentence.Article.Is(at, CueKinds.Reporting | CueKinds.Saying) && !sentence.Article.HasMark(Math.Min(at, end), Math.Max(at, first)) && SpeakerAt(sentence, at) is { } group)
            {
                return group.Entities.Any(entity => IsOf(sentence.Article.Entities[entity], speaker)) ? DoubtfulYear.Without(sentence.Article, ActDate.Of(day)) : null;
            }
        }

        return null;
    }

    private static PartyGroup? SpeakerAt(SentenceReading sentence, int cue)
    {
        PartyGroup? last = null;
        foreach (var group in sentence.Groups)
        {
            last = group.End <= cue ? group : last;
        }

        return last;
    }

    // the state too, for which its spokesman speaks
    private static bool IsOf(EntityMention said, EntityMention speaker) =>
        said.EntityId == speaker.EntityId || (speaker.Kind == EntityKind.Country && SameEvent.AreSame(said, speaker));
}
