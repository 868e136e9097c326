using System.Runtime.InteropServices;
using NodaTime;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>What an expression means in its text.</summary>
/// <param name="Days">The days, or null while the text does not settle them.</param>
/// <param name="Precision">How precise the words are.</param>
/// <param name="Basis">How the days were arrived at; <see cref="DateBasis.None"/> while there are none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateValue(DateInterval? Days, DatePrecision Precision, DateBasis Basis)
{
    /// <summary>The day of a year that nothing tells, where the words point at one: <c>cùng ngày</c>.</summary>
    public (int Month, int Day)? Open { get; init; }

    public static DateValue Unsettled(DatePrecision precision) => new(null, precision, DateBasis.None);
}
