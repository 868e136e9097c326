using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Status;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Hội nghị thượng đỉnh G20 sẽ diễn ra ngày 7 và 8/7. Thủ tướng tham dự hội nghị G20": who goes there without a word of time has not been there yet.</summary>
internal static class SummitToCome
{
    /// <summary>Makes a plan of what an article of unknown day tells so of a meeting of many that is still to come.</summary>
    /// <param name="drafts">All reports of the article, in reading order, with their events.</param>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft is { Mode: "multilateral", Event: > 0, Status: { IsStated: false, Value: EventStatus.Occurred } } && IsAttended(draft) && !IsOfDay(draft) && IsToCome(drafts, draft))
            {
                foreach (var report in drafts.Where(report => report.Event == draft.Event).ToList())
                {
                    report.Status = report.Status with { Value = EventStatus.Planned, IsStated = true };
                }
            }
        }
    }

    private static bool IsAttended(ActDraft draft) => draft.Words.StartsWith("dự", StringComparison.OrdinalIgnoreCase) || draft.Words.StartsWith("tham", StringComparison.OrdinalIgnoreCase);

    // one body holds meetings of officials all the year
    private static bool IsSummit(ActDraft draft) => draft.Words.Contains("thượng đỉnh", StringComparison.OrdinalIgnoreCase);

    // "dự Diễn đàn X 2017": a year is part of its name
    private static bool IsOfDay(ActDraft draft) => draft.OwnDate is { IsTold: true, Precision: not DatePrecision.Year };

    private static bool IsToCome(IReadOnlyList<ActDraft> drafts, ActDraft draft)
    {
        if (!IsSummit(draft) || drafts.Any(report => report.Event == draft.Event && report.Sentence.IsLead))
        {
            return false;
        }

        var others = drafts.Where(other => other.Event != draft.Event && other is { Mode: "multilateral", IsBackground: false } && IsOfSame(other, draft)).ToList();
        return others.Exists(IsPlanned) && !others.Exists(other => other.Status is { IsStated: true, Value: EventStatus.Occurred or EventStatus.Ongoing });
    }

    // "hội nghị sẽ diễn ra": of the meeting itself, and not of who goes there
    private static bool IsPlanned(ActDraft draft) =>
        IsSummit(draft) && !IsAttended(draft) && StatusFinder.Find(draft.Sentence, draft.Sign) is { IsStated: true, Value: EventStatus.Planned };

    private static bool IsOfSame(ActDraft left, ActDraft right) =>
        left.Roles.Actors.Any(party => party.Kind is EntityKind.Organization or EntityKind.Group && right.Roles.Actors.Any(other => other.EntityId == party.EntityId));
}
