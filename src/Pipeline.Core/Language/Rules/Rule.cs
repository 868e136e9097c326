using Pipeline.Core.Language.Rules.Patterns;

namespace Pipeline.Core.Language.Rules;

/// <summary>One rule of a data file, compiled.</summary>
public sealed class Rule
{
    // one for all: the lexicon has thousands of rules, and nearly none sets a constant
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Name, unique in its rule set; printed by <c>explain</c>.</summary>
    public required string Name { get; init; }

    /// <summary>File that holds it.</summary>
    public required string File { get; init; }

    /// <summary>Ordinal in the rule set; of two equally long matches the lower one wins.</summary>
    public required int Order { get; init; }

    /// <summary>What a match means to the code that uses it (<c>calendar-day</c>, <c>CONSULT/phone</c>); "" when the file gives none.</summary>
    public string Is { get; init; } = "";

    /// <summary>Constants that the rule sets, by name.</summary>
    public IReadOnlyDictionary<string, string> Set { get; init; } = Nothing;

    /// <summary>Sentences and what the rule finds in them.</summary>
    public IReadOnlyList<RuleExample> Finds { get; init; } = [];

    /// <summary>Sentences in which the rule finds nothing.</summary>
    public IReadOnlyList<string> Ignores { get; init; } = [];

    internal PatternNode[] PrecededBy { get; init; } = [];

    internal PatternNode[] FollowedBy { get; init; } = [];

    internal PatternNode[] NotPrecededBy { get; init; } = [];

    internal PatternNode[] NotFollowedBy { get; init; } = [];

    /// <summary>A constant, or <paramref name="missing"/>.</summary>
    public string Get(string name, string missing = "") => Set.GetValueOrDefault(name, missing);
}
