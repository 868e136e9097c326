namespace Pipeline.Core.Language.Rules.Patterns;

/// <summary>A parsed pattern. Immutable, so that a word list is parsed once and shared by all patterns that name it.</summary>
internal sealed record PatternNode(PatternKind Kind)
{
    /// <summary>Literal: identity of the token.</summary>
    public ulong Word { get; init; }

    /// <summary>Literal: the text must have a capital, because the pattern has one and its rule is case-sensitive.</summary>
    public bool NeedsCapital { get; init; }

    /// <summary>Range: least value.</summary>
    public int Low { get; init; }

    /// <summary>Range: greatest value.</summary>
    public int High { get; init; }

    /// <summary>Slot: its name. Annotation: the kind.</summary>
    public string Name { get; init; } = "";

    /// <summary>Slot: value that the words stand for (from a word list), or null when the words themselves are the value.</summary>
    public string? Value { get; init; }

    /// <summary>No white space may stand before this node, because none does in the pattern.</summary>
    public bool Glued { get; init; }

    public IReadOnlyList<PatternNode> Children { get; init; } = [];

    public static PatternNode Sequence(IReadOnlyList<PatternNode> children) =>
        children.Count == 1 ? children[0] : new(PatternKind.Sequence) { Children = children };

    public static PatternNode Choice(IReadOnlyList<PatternNode> children) =>
        children.Count == 1 ? children[0] : new(PatternKind.Choice) { Children = children };

    public static PatternNode Optional(PatternNode child) => new(PatternKind.Optional) { Children = [child] };

    public static PatternNode Slot(string name, string? value, PatternNode child) =>
        new(PatternKind.Slot) { Name = name, Value = value, Children = [child] };
}
