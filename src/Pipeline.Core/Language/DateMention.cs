using NodaTime;
using Pipeline.Core.Text;

namespace Pipeline.Core.Language;

/// <summary>A date or time expression and what it means.</summary>
/// <remarks>
/// Start and End are inclusive days and null while the text does not settle them; a year-less date that nothing resolves
/// keeps <see cref="Month"/> and <see cref="Day"/> with Start and End null; so do the words that point at it (<c>cùng ngày</c>).
/// </remarks>
public sealed record DateMention
{
    /// <summary>Where the expression stands in the clean text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words themselves.</summary>
    public required string Text { get; init; }

    /// <summary>First day of the interval.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>Last day of the interval, inclusive.</summary>
    public LocalDate? End { get; init; }

    /// <summary>Time of day, when stated (local to the place the text means).</summary>
    public LocalTime? TimeStart { get; init; }

    /// <summary>How precise the expression is.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>How the interval was arrived at.</summary>
    public DateBasis Basis { get; init; }

    /// <summary>Month as written, when there is one.</summary>
    public int? Month { get; init; }

    /// <summary>Day of month as written, when there is one; of a span of days its first.</summary>
    public int? Day { get; init; }

    /// <summary>Whether it is a span of days without a year (<c>từ ngày 5 đến 7/9</c>), of which <see cref="Day"/> is the first.</summary>
    public bool IsSpanOfDays { get; init; }

    /// <summary>Whether this is a length of time (<c>trong 20 phút</c>), which dates nothing.</summary>
    public bool IsDuration { get; init; }

    /// <summary>Whether its words say that it is still to come: <c>tuần tới</c>, <c>ngày mai</c>.</summary>
    public bool IsToCome { get; init; }

    /// <summary>Name of the rule that found it.</summary>
    public required string Rule { get; init; }
}
