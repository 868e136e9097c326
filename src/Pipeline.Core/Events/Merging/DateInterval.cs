using NodaTime;

namespace Pipeline.Core.Events.Merging;

/// <summary>An inclusive interval of days; either end may be open.</summary>
internal readonly record struct DateInterval(LocalDate? Start, LocalDate? End)
{
    public static DateInterval Unknown => default;

    public bool IsKnown => Start is not null && End is not null;

    public bool IsDay => IsKnown && Start == End;

    public bool Contains(LocalDate day) => (Start is not { } first || first <= day) && (End is not { } last || day <= last);

    public bool Overlaps(DateInterval other) =>
        (Start is not { } start || other.End is not { } otherEnd || start <= otherEnd)
        && (other.Start is not { } otherStart || End is not { } end || otherStart <= end);

    /// <summary>Whole days between the starts; null unless both are known.</summary>
    public int? DaysTo(DateInterval other) =>
        Start is { } from && other.Start is { } to ? Period.DaysBetween(from, to) : null;
}
