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
    public static DateValue Open(DatePrecision precision) => new(null, precision, DateBasis.None);
}
