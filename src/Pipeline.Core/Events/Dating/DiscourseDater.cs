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
    private const int FarthestPraise = 1;

    /// <param name="drafts">Reports in reading order.</param>
    /// <param name="sentences">All sentences of the article.</param>
    /// <param name="published">The day the article appeared, or null.</param>
    public static void Date(IReadOnlyList<ActDraft> drafts, IReadOnlyList<SentenceReading> sentences, LocalDate? published)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (!draft.Date.IsTold && !draft.IsBackground && GoesOn(draft) && SentenceDay.Of(drafts, i, published) is { } beside)
            {
                draft.Date = beside.Date;
                continue;
            }

            // "cũng đề nghị ông X chấm dứt cuộc chiến kéo dài từ tháng 4/2014": when what is asked for began is no day of another act
            if (!draft.Date.IsTold && !draft.IsBackground && published is null && SpokenActs.AreAimed(draft.Type) && GoesOn(draft) && draft.Sentence.Dates.TrueForAll(date => date.Span.Start >= draft.Sign.Span.End) && SaidAtTalk.Of(drafts, i) is { } talk)
            {
                draft.Date = talk.Date.ForNext();
                continue;
            }

            if (draft.Date.IsTold || draft.IsBackground || draft.Sentence.Sentence.Kind == BlockKind.Title || HasDayOfAnother(draft, drafts, published) || IsToldWithDay(drafts, i, published))
            {
                continue;
            }

            if (CountedFromTold.Of(drafts, i) is { } counted)
            {
                draft.Date = counted;
                continue;
            }

            if (draft.Sign.HasSubject && ThatTime.IsMeant(draft))
            {
                draft.Date = ThatTime.Of(draft, sentences, published);
                continue;
            }

            var source = (IsOutcome(draft) && !IsOfLongAgo(draft, published) ? TalkBefore(drafts, i, published) : null)
                ?? (GoesOn(draft) && !IsOfLongAgo(draft, published) ? SaidAtTalk.Of(drafts, i) : null)
                ?? (GoesOn(draft) && !IsOfLongAgo(draft, published) ? Occasion.Before(drafts, i) ?? StoryTold.Before(drafts, i, published) : null);
            var story = RightAfter.Of(draft, sentences) ?? source?.Date ?? (GoesOn(draft) && !IsOfLongAgo(draft, published) ? SaidDay.Before(draft, sentences) ?? SceneDay.Before(draft, sentences, published) : null);
            // "Một ngày trước khi nổ súng, A triệu hồi đại sứ và trục xuất …": counted once for both
            draft.Date = story is null ? draft.Date : source?.Sentence == draft.Sentence && CountedDate.IsOpened(draft.Sentence, source.Sign) ? story : CountedDate.FromStory(draft.Sentence, draft.Sign, story);
        }

        DateTalks(drafts, published);
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

    private static bool GoesOn(ActDraft draft) => (draft.Sign.HasSubject || draft.Type == "STATE") && draft.Status.Value == EventStatus.Occurred && !IsReaction(draft) && !IsSinceThen(draft) && !IsBeforeThere(draft) && !DateOfAftermath.IsOfPost(draft.Sentence, draft.Sign) && !DateOfVerdict.IsJudged(draft.Sentence, draft.Sign, draft.Sentence.First);

    // "Phản ứng lại, hải quân X đã phóng tên lửa": on some day after
    private static bool IsReaction(ActDraft draft) => draft.Type is "ASSAULT" or "MOBILIZE"
        && (draft.Sentence.Article.Word(draft.Sentence.First), draft.Sentence.Article.Word(draft.Sentence.First + 1)) is ("phản", "ứng") or ("đáp", "lại") or ("đáp", "trả") or ("trả", "đũa");

    // "Chính quyền từ đó đã bắt 16.000 người": on all days since
    private static bool IsSinceThen(ActDraft draft) => draft.Sentence.Article.HasPair(draft.Sentence.First, draft.Sign.First, "từ", "đó");

    // "Trước Alaska, ông X đã tới Tokyo": on a day before the one just told
    private static bool IsBeforeThere(ActDraft draft) => draft.Sentence.Article.Word(draft.Sentence.First) is "trước"
        && draft.Sentence.GroupAt(draft.Sentence.First + 1) is { } there && there.End < draft.Sentence.End && draft.Sentence.Article.Word(there.End) is ",";

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

    private static ActDraft? TalkBefore(IReadOnlyList<ActDraft> drafts, int index, LocalDate? published)
    {
        ActDraft? visit = null;
        for (var i = index - 1; i >= 0; i--)
        {
            var talk = drafts[i];
            // in an article of unknown day a month is mostly that of an earlier talk: "kể từ chuyến thăm tháng 9/2014"
            if (talk is { Type: "CONSULT" } && (published is not null ? talk.Date is { IsKnown: true, Precision: <= DatePrecision.Month } : talk is { Date.IsDay: true, IsBackground: false } && !EndOfStay.Is(talk)) && SameEvent.IsReal(talk.Status.Value) && !DateInAside.IsIn(talk.Sentence, talk.Sign.First)
                && IsNear(drafts[index], talk) && drafts[index].Roles.Actors.All(actor => talk.Roles.Actors.Any(other => SameEvent.AreSame(actor, other))))
            {
                // of a visit of several days and the talk of one of them the talk has the outcome
                if (talk.Date.Start == talk.Date.End)
                {
                    return talk;
                }

                visit ??= talk;
            }
        }

        return visit;
    }

    // what one side alone says in praise goes with the visit just told, not with an earlier one of its minister
    private static bool IsNear(ActDraft draft, ActDraft talk) =>
        draft is not { Type: "SUPPORT", Roles.Actors.Count: 1 } || draft.Sentence.Sentence.Index - talk.Sentence.Sentence.Index <= FarthestPraise
            || (talk.Mode != "visit" && (draft.Roles.Recipients.Count == 0 || draft.Roles.Recipients.Any(praised => talk.Roles.Actors.Any(other => SameEvent.AreSame(praised, other) || praised.Country == other.Country))));
}
