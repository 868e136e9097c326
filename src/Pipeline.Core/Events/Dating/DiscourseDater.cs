using NodaTime;
using Pipeline.Core.Articles;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Identity;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>Dates acts that their own sentence does not date, by the story they are told in.</summary>
/// <remarks>
/// An outcome (<c>hai bên nhất trí …</c>) happened when its talk did. What else is told in the past tense goes on from the last
/// dated act with which it shares a party, as long as nothing says that it is background. Words spoken elsewhere in answer to an act
/// may fall on any later day: they go on from it only where the same speaker does. Never the article's own date.
/// </remarks>
internal static class DiscourseDater
{
    private const int OldestDays = 30;

    /// <param name="drafts">Reports in reading order.</param>
    /// <param name="sentences">All sentences of the article.</param>
    /// <param name="published">The day the article appeared, or null.</param>
    public static void Date(IReadOnlyList<ActDraft> drafts, IReadOnlyList<SentenceReading> sentences, LocalDate? published)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Date.IsTold || draft.IsBackground)
            {
                continue;
            }

            if (FromOwnSentence(drafts, i, published) is { } beside)
            {
                draft.Date = beside;
            }
            else if (draft.Sentence.Sentence.Kind != BlockKind.Title && !HasDayOfAnother(draft, drafts, published) && !IsToldWithDay(drafts, i, published))
            {
                draft.Date = FromStory(drafts, i, sentences, published) ?? draft.Date;
            }
        }

        DateTalks(drafts, published);
    }

    private static ActDate? FromOwnSentence(IReadOnlyList<ActDraft> drafts, int index, LocalDate? published)
    {
        var draft = drafts[index];
        if (!StoryGoesOn.In(draft))
        {
            return null;
        }

        if (SentenceDay.Of(drafts, index, published) is { } beside)
        {
            return beside.Date;
        }

        // "cũng đề nghị ông X chấm dứt cuộc chiến kéo dài từ tháng 4/2014": when what is asked for began is no day of another act
        return published is null && SpokenActs.AreAimed(draft.Type) && draft.Sentence.Dates.TrueForAll(date => date.Span.Start >= draft.Sign.Span.End) ? SaidAtTalk.Of(drafts, index)?.Date.ForNext() : null;
    }

    private static ActDate? FromStory(IReadOnlyList<ActDraft> drafts, int index, IReadOnlyList<SentenceReading> sentences, LocalDate? published)
    {
        var draft = drafts[index];
        if (CountedFromTold.Of(drafts, index) is { } counted)
        {
            return counted;
        }

        if (draft.Sign.HasSubject && ThatTime.IsMeant(draft))
        {
            return ThatTime.Of(draft, sentences, published);
        }

        var isNow = !IsOfLongAgo(draft, published);
        var goesOn = isNow && StoryGoesOn.In(draft);
        var source = (isNow && IsOutcome(draft) ? TalkOfOutcome.Before(drafts, index, published) : null)
            ?? (goesOn ? SaidAtTalk.Of(drafts, index) ?? Occasion.Before(drafts, index) ?? StoryTold.Before(drafts, index, published) : null);
        var story = RightAfter.Of(draft, sentences) ?? source?.Date ?? (goesOn ? SaidDay.Before(draft, sentences) ?? SceneDay.Before(draft, sentences, published) : null);
        // "Một ngày trước khi nổ súng, A triệu hồi đại sứ và trục xuất …": counted once for both
        return story is null ? null : source?.Sentence == draft.Sentence && CountedDate.IsOpened(draft.Sentence, source.Sign) ? story : CountedDate.FromStory(draft.Sentence, draft.Sign, story);
    }

    // told before with its day: the story's day since then is not the one of this act
    private static bool IsToldWithDay(IReadOnlyList<ActDraft> drafts, int index, LocalDate? published)
    {
        var draft = drafts[index];
        if (!draft.HasParties)
        {
            return false;
        }

        var view = EventView.Of(draft);
        for (var i = 0; i < index; i++)
        {
            // the type first: it spares most of the views
            if (drafts[i].Type == draft.Type && drafts[i].OwnDate.IsKnown && drafts[i].HasParties && SameEvent.Can(EventView.Of(drafts[i]), view, published))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"đã có cuộc điện đàm và nhất trí …", then "ngày 10/5 hai bên đã nhất trí": a talk without a day happened when its outcome did.</summary>
    private static void DateTalks(IReadOnlyList<ActDraft> drafts, LocalDate? published)
    {
        foreach (var talk in drafts)
        {
            if (talk is { Type: "CONSULT", Mode: "phone" or "meet", Date.IsTold: false, IsBackground: false, HasParties: true } && SameEvent.IsReal(talk.Status.Value)
                && OutcomeOf(talk, drafts, published) is { } outcome)
            {
                talk.Date = outcome.Date.ForNext();
            }
        }
    }

    private static ActDraft? OutcomeOf(ActDraft talk, IReadOnlyList<ActDraft> drafts, LocalDate? published) =>
        drafts.FirstOrDefault(draft => IsOutcome(draft) && IsOf(talk, draft, published));

    private static bool IsOf(ActDraft talk, ActDraft outcome, LocalDate? published) =>
        (published is not null || Math.Abs(outcome.Sentence.Sentence.Index - talk.Sentence.Sentence.Index) <= 1) && outcome.Date.IsDay && outcome.Roles.Actors.Count > 1
        && outcome.Roles.Actors.All(actor => talk.Roles.Actors.Any(other => SameEvent.AreSame(actor, other)));

    private static bool IsOutcome(ActDraft draft) => draft.Type is "AGREE" or "SUPPORT" && draft.Status.Value == EventStatus.Occurred;

    // "nhất trí … sau các cuộc đàm phán hồi đầu tháng 4": in an article of unknown day such a sentence is of another time than the one before;
    // elsewhere so is one with a day that none of its acts has ("bị siết cổ ngay sau khi bước vào lãnh sự quán ngày 2/10")
    private static bool HasDayOfAnother(ActDraft draft, IReadOnlyList<ActDraft> drafts, LocalDate? published) =>
        draft.Sentence.Dates.Count > 0 && (published is null || HasDayOfNone(draft, drafts, published));

    private static bool HasDayOfNone(ActDraft draft, IReadOnlyList<ActDraft> drafts, LocalDate? published) =>
        draft.Sentence.Dates.Any(date => date is { Start: { } day, Precision: DatePrecision.Day } && day <= published && !drafts.Any(other => other.Sentence == draft.Sentence && other.OwnDate.Start == date.Start));

    // "Bà May nhậm chức tháng 7/2016, ít tuần sau khi người Anh bỏ phiếu …": the sentence has left the story's day
    private static bool IsOfLongAgo(ActDraft draft, LocalDate? published) =>
        draft.Sentence.Dates.Count > 0 && published is { } day && IsLongBefore(draft, day);

    private static bool IsLongBefore(ActDraft draft, LocalDate day) =>
        draft.Sentence.Dates.Any(date => date is { End: { } end, Precision: <= DatePrecision.Month } && end < day.PlusDays(-OldestDays))
        && !draft.Sentence.Dates.Any(date => date.End >= day.PlusDays(-OldestDays));
}
