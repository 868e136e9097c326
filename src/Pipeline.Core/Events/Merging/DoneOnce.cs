using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>Acts that are done to one man, or by him, once within a week: a day told otherwise is a slip of one of the reports.</summary>
internal static class DoneOnce
{
    /// <summary>Days within which a second such act is not to be expected.</summary>
    public const int Days = 7;

    /// <summary>Whether both tell such an act of the same person.</summary>
    public static bool Are(LocalEvent left, LocalEvent right) => IsAsked(left) == IsAsked(right) && (left.Type, left.Mode) switch
    {
        // a plot against a man is not the blow that he suffered
        ("ASSAULT", _) => (left.Status == right.Status || (IsDone(left) && IsDone(right))) && Share(left.Recipients, right.Recipients),
        ("COERCE", "arrest" or "deport") or ("SANCTION", "convict") => Share(left.Recipients, right.Recipients),
        ("RETREAT", "release") => Share(left.Recipients, right.Recipients) || Share(left.Actors, right.Actors),
        ("PERSONNEL", _) or ("RETREAT", "resign") => Share(left.Actors, right.Actors),
        _ => false,
    };

    /// <summary>Whether it tells such an act of a person by name.</summary>
    public static bool IsOfPerson(EventMention mention) => (mention.Type, mention.Mode) switch
    {
        ("ASSAULT", _) or ("COERCE", "arrest" or "deport") or ("SANCTION", "convict") or ("RETREAT", "release") => mention.Recipients.Any(SameParty.IsNamedPerson),
        ("PERSONNEL", _) or ("RETREAT", "resign") => mention.Actors.Any(SameParty.IsNamedPerson),
        _ => false,
    };

    /// <summary>Whether both tell a measure of the same two parties that they do not take again within months.</summary>
    public static bool IsMeasureOfTwo(LocalEvent left, LocalEvent right) =>
        left is { Type: "SANCTION" or "RETREAT" or "CONCEDE" } or { Type: "AGREE", Mode: "sign" } && (PartyMatch.AreOfSameTwo(left, right) || PartyMatch.AreOfSameSides(left, right));

    // that a man go is asked on one day, and he goes on another
    private static bool IsAsked(LocalEvent unit) => unit.Status is EventStatus.CalledFor or EventStatus.Hypothetical;

    private static bool IsDone(LocalEvent unit) => unit.Status is EventStatus.Occurred or EventStatus.Ongoing;

    private static bool Share(IReadOnlyList<Party> left, IReadOnlyList<Party> right) =>
        left.Any(one => SameParty.IsNamedPerson(one) && right.Any(other => SameParty.Are(one, other)));
}
