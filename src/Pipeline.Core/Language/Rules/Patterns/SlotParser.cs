using System.Globalization;
using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Language.Rules.Patterns;

/// <summary>Reads what stands inside braces: <c>day:1-31</c>, <c>weekday:&lt;thứ&gt;</c>, <c>who:entity:person</c>, <c>gap:any:0-5</c>.</summary>
internal static class SlotParser
{
    public static PatternNode Parse(string slot, PatternContext context, bool caseSensitive)
    {
        var colon = slot.IndexOf(':', StringComparison.Ordinal);
        var name = (colon < 0 ? slot : slot[..colon]).Trim();
        var type = context.TypeOf((colon < 0 ? slot : slot[(colon + 1)..]).Trim());
        if (type.StartsWith('<') && type.EndsWith('>'))
        {
            return context.List(type[1..^1], name, caseSensitive);
        }

        var (head, low, high) = Repeat(type);
        var node = Node(type, context) ?? (low >= 0 ? Node(head, context) : null)
            ?? throw new PatternException(RuleErrors.UnknownSlot(slot));
        return PatternNode.Slot(name, null, low >= 0 && head.Length < type.Length ? Repeated(node, low, high) : node);
    }

    private static PatternNode? Node(string type, PatternContext context)
    {
        if (TryRange(type, out var low, out var high))
        {
            return new PatternNode(PatternKind.Range) { Low = low, High = high };
        }

        return type switch
        {
            "number" => new PatternNode(PatternKind.Range) { Low = 0, High = int.MaxValue },
            "amount" => Amount(context),
            "word" => new PatternNode(PatternKind.Word),
            "capital" => new PatternNode(PatternKind.Capital),
            "plain" => new PatternNode(PatternKind.Plain),
            "any" => new PatternNode(PatternKind.Any),
            _ when context.IsAnnotation(type) => new PatternNode(PatternKind.Annotation) { Name = type },
            _ => null,
        };
    }

    // "100.000", "1,5": the marks within a number touch it
    private static PatternNode Amount(PatternContext context)
    {
        var number = Node("number", context)!;
        var part = PatternNode.Sequence([PatternParser.Parse("[.|,]", context, caseSensitive: false) with { Glued = true }, number with { Glued = true }]);
        return PatternNode.Sequence([number, PatternNode.Optional(PatternNode.Sequence([part, PatternNode.Optional(part)]))]);
    }

    private static (string Head, int Low, int High) Repeat(string type)
    {
        var colon = type.LastIndexOf(':');
        return colon > 0 && TryRange(type[(colon + 1)..], out var low, out var high) ? (type[..colon], low, high) : (type, -1, -1);
    }

    private static bool TryRange(string text, out int low, out int high)
    {
        low = high = 0;
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash > 0
            && int.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out low)
            && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out high)
            && low <= high;
    }

    private static PatternNode Repeated(PatternNode node, int low, int high)
    {
        PatternNode? tail = null;
        for (var i = high; i > low; i--)
        {
            tail = PatternNode.Optional(tail is null ? node : PatternNode.Sequence([node, tail]));
        }

        var parts = Enumerable.Repeat(node, low).ToList();
        if (tail is not null)
        {
            parts.Add(tail);
        }

        return PatternNode.Sequence(parts);
    }
}
