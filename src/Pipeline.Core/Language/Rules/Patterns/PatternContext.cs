using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Language.Rules.Patterns;

/// <summary>The word lists, slot types and annotation kinds that patterns may name.</summary>
internal sealed class PatternContext(
    IReadOnlyDictionary<string, WordList> lists,
    IReadOnlyDictionary<string, string> slotTypes,
    IReadOnlySet<string> annotations)
{
    private readonly Dictionary<(string List, string Slot, bool CaseSensitive), PatternNode> _parsed = [];
    private readonly Dictionary<(string Slot, bool CaseSensitive), PatternNode> _slots = [];
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="kind"/> (<c>entity:person</c>) or its head (<c>entity</c>) is declared.</summary>
    public bool IsAnnotation(string kind)
    {
        var colon = kind.IndexOf(':', StringComparison.Ordinal);
        return annotations.Contains(colon < 0 ? kind : kind[..colon]);
    }

    /// <summary>What a named slot type stands for (<c>day</c> for <c>1-31</c>); the type itself when it is not declared.</summary>
    public string TypeOf(string type) => slotTypes.GetValueOrDefault(type, type);

    /// <summary>What stands inside braces (<see cref="SlotParser"/>). Thousands of patterns have the same gap, which is twenty nodes.</summary>
    public PatternNode Slot(string slot, bool caseSensitive)
    {
        if (!_slots.TryGetValue((slot, caseSensitive), out var parsed))
        {
            _slots.Add((slot, caseSensitive), parsed = SlotParser.Parse(slot, this, caseSensitive));
        }

        return parsed;
    }

    /// <summary>The choice over a list's phrases, each in a slot named <paramref name="slot"/> with its value ("" for none).</summary>
    public PatternNode List(string name, string slot, bool caseSensitive)
    {
        if (_parsed.TryGetValue((name, slot, caseSensitive), out var parsed))
        {
            return parsed;
        }

        if (!lists.TryGetValue(name, out var list))
        {
            throw new PatternException(RuleErrors.UnknownList(name));
        }

        if (!_open.Add(name))
        {
            throw new PatternException(RuleErrors.RecursiveList(name));
        }

        var choices = new List<PatternNode>(list.Entries.Count);
        foreach (var (pattern, value) in list.Entries)
        {
            var node = PatternParser.Parse(pattern, this, caseSensitive);
            choices.Add(slot.Length == 0 ? node : PatternNode.Slot(slot, value, node));
        }

        _open.Remove(name);
        return _parsed[(name, slot, caseSensitive)] = PatternNode.Choice(choices);
    }
}
