using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Dating;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Status;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>What identity is decided by: of one report, or of all reports of an event so far.</summary>
internal sealed record EventView(string Type, string Mode, ActDate Date, ActStatus Status, Roles Roles, EntityMention? Place, bool IsBackground, bool IsBareHeadline)
{
    /// <summary>Whether the words only point at an act just told, planned or done: <c>Đây là chuyến thăm đầu tiên của ông X</c>.</summary>
    public bool IsPointer { get; private init; }

    /// <summary>Whether police strike attackers: <c>cảnh sát nổ súng tiêu diệt nghi phạm</c>, which is not what these did.</summary>
    public bool IsResponse { get; private init; }

    public static EventView Of(ActDraft draft) => new(draft.Type, draft.Mode, draft.Date, draft.Status, draft.Roles, draft.Place, draft.IsBackground,
        draft.Sentence.Sentence.Kind == Articles.BlockKind.Title && !draft.Status.IsStated)
    {
        IsPointer = PointsBack(draft) && !draft.Status.IsStated,
        IsResponse = AttackOnAttackers.Is(draft),
    };

    private static bool PointsBack(ActDraft draft) =>
        draft is { Sign: { IsNoun: true, HasSubject: false }, Type: "CONSULT" } && draft.Sign.First - draft.Sentence.First <= 3
        && (draft.Sentence.Article.Word(draft.Sentence.First), draft.Sentence.Article.Word(draft.Sentence.First + 1)) is ("đây", "là");

    /// <summary>This event with one more report: the more exact date, the fuller parties, the narrower place.</summary>
    public EventView With(ActDraft draft) => this with
    {
        // whom a killing was meant for says more than the weapon
        Mode = Mode is "other" or "" || draft.Mode is "targeted" ? draft.Mode : Mode,
        Date = !Date.IsTold || (!Date.IsKnown && draft.Date.IsKnown) || (draft.Date.IsKnown && draft.Date.Precision < Date.Precision) ? draft.Date : Date,
        // "nếu lệnh ngừng bắn được giữ": a clause of condition does not make the act that it supposes uncertain
        Status = Status.IsStated || (draft.Status.Value == EventStatus.Hypothetical && !draft.IsNews) ? Status : draft.Status,
        Roles = RoleMerger.Merge(Type, Mode, Roles, draft.Roles),
        Place = Place is null || (Place.Kind == EntityKind.Country && draft.Place is { Kind: EntityKind.Place }) ? draft.Place ?? Place : Place,
        IsBareHeadline = IsBareHeadline && !draft.Status.IsStated && !draft.Date.IsKnown,
        IsPointer = IsPointer && !draft.Status.IsStated && !draft.Date.IsKnown,
        IsBackground = IsBackground && draft.IsBackground,
    };
}
