using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Drafts;

/// <summary>"hai lần điện đàm, hôm 7 và 8/9": a call lasts no two days, so that these are two.</summary>
internal static class DayByDay
{
    public static ActDraft[] Split(ActDraft draft)
    {
        if (draft is not { Type: "CONSULT", Mode: "phone", Date: { Precision: DatePrecision.Day, Start: { } first, End: { } last } } || last != first.PlusDays(1) || !draft.Date.Text.Contains(" và ", StringComparison.Ordinal))
        {
            return [draft];
        }

        return [draft.On(draft.Date with { End = first }), draft.On(draft.Date with { Start = last })];
    }
}
