namespace Pipeline.Core.Events.Merging;

/// <summary>A field on which the reports disagree.</summary>
/// <param name="Field">Record field name, camelCase.</param>
/// <param name="Values">The values, most supported first.</param>
/// <param name="Articles">For each value, the articles that say so.</param>
public sealed record FieldConflict(string Field, IReadOnlyList<string> Values, IReadOnlyList<IReadOnlyList<string>> Articles);
