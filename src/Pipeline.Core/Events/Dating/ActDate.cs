using NodaTime;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>When an act happened, and how that is known.</summary>
internal sealed record ActDate(LocalDate? Start, LocalDate? End, DatePrecision Precision, DateBasis Basis, string Text)
{
    public static ActDate Unknown { get; } = new(null, null, DatePrecision.Unknown, DateBasis.None, "");

    public bool IsKnown => Start is not null;

    public static ActDate Of(DateMention date) => new(date.Start, date.End ?? date.Start, date.Precision, date.Basis, date.Text);

    /// <summary>Whether the two can be one day; an unknown date goes with any.</summary>
    public bool CanBe(ActDate other) =>
        Start is null || other.Start is null || (Start <= other.End && other.Start <= End);
}
