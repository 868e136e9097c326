using NodaTime;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Identity;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>The talk or visit told before of which an act is the outcome: <c>hai bên nhất trí …</c>.</summary>
internal static class TalkOfOutcome
{
    private const int FarthestPraise = 1;

    /// <summary>That talk; of a visit of several days and the talk of one of them the talk.</summary>
    public static ActDraft? Before(IReadOnlyList<ActDraft> drafts, int index, LocalDate? published)
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
