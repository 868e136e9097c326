using NodaTime;

namespace Pipeline.Core.Language.Offices;

/// <summary>One person's time in an office.</summary>
/// <param name="Person">Canonical name.</param>
/// <param name="Start">First day.</param>
/// <param name="End">First day of the next holder or of a vacancy; null while it lasts.</param>
public sealed record OfficeTerm(string Person, LocalDate Start, LocalDate? End)
{
    /// <summary>Whether the person holds the office on <paramref name="date"/>.</summary>
    public bool Covers(LocalDate date) => Start <= date && (End is null || date < End);
}
