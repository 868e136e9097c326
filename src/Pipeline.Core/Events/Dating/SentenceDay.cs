using NodaTime;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"tại cuộc họp báo hôm 14/9, X bác bỏ thỏa thuận và cáo buộc Y": what one subject does in one sentence it does on the sentence's only day.</summary>
internal static class SentenceDay
{
    /// <summary>The act of the same sentence and subject that has its day; null where the sentence tells of several days or none.</summary>
    public static ActDraft? Of(IReadOnlyList<ActDraft> drafts, int index, LocalDate? published)
    {
        var draft = drafts[index];
        if (draft.Sign.IsNoun || draft.OwnRoles.IsByState || draft.Sentence.Dates is not [var day] || DateInAside.IsIn(draft.Sentence, draft.Sign.First))
        {
            return null;
        }

        for (var i = 0; i < drafts.Count; i++)
        {
            var told = drafts[i];
            if (i != index && told.Sentence == draft.Sentence && told is { Sign.HasSubject: true, OwnDate: { IsDay: true, IsYearlessSpan: false }, IsBackground: false, Status.Value: EventStatus.Occurred }
                && !(told.OwnDate.End > published) && !DateInAside.IsIn(told.Sentence, told.Sign.First) && AreOfOneSubject(told, draft) && AreOfOneClause(told, draft) && IsOfBoth(told, draft, day))
            {
                return told;
            }
        }

        return null;
    }

    // told before both verbs: an implied state or an object is no subject of the row
    private static bool AreOfOneSubject(ActDraft told, ActDraft draft)
    {
        var verb = Math.Min(told.Sign.Span.Start, draft.Sign.Span.Start);
        return told.OwnRoles.Actors.Any(actor => actor.Span.End <= verb && draft.OwnRoles.Actors.Any(other => other.Span == actor.Span));
    }

    // "dừng nhập thịt bò và từ ngày 28/4 áp thuế": a day between the verbs opens the second one's clause
    private static bool IsOfBoth(ActDraft told, ActDraft draft, DateMention day) =>
        told.Sign.First < draft.Sign.First || day.Span.Start < draft.Sign.Span.Start || day.Span.Start > told.Sign.Span.Start;

    // "cam kết … sau khi đối thoại", "giúp ông thắng cử": another clause is of another time
    private static bool AreOfOneClause(ActDraft told, ActDraft draft)
    {
        var (first, second) = told.Sign.First < draft.Sign.First ? (told.Sign, draft.Sign) : (draft.Sign, told.Sign);
        return !told.Sentence.Article.HasCue(first.End, second.VerbFirst, CueKinds.Boundary | CueKinds.Adverbial) && !told.Sentence.Article.Has(first.End, second.VerbFirst, ";", "rồi", "để", "nhằm", "giúp", "khi");
    }
}
