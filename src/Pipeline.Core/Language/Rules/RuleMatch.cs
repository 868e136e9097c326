using System.Globalization;
using Pipeline.Core.Language.Tokens;
using Pipeline.Core.Text;

namespace Pipeline.Core.Language.Rules;

/// <summary>One place where a rule's pattern fits.</summary>
public sealed class RuleMatch
{
    private readonly SlotValue[] _slots;

    internal RuleMatch(Rule rule, TokenizedText text, int first, int end, SlotValue[] slots)
    {
        Rule = rule;
        First = first;
        End = end;
        Span = text.SpanOf(first, end);
        _slots = slots;
    }

    public Rule Rule { get; }

    /// <summary>First token.</summary>
    public int First { get; }

    /// <summary>One past the last token.</summary>
    public int End { get; }

    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span { get; }

    /// <summary>Slots in reading order.</summary>
    public IReadOnlyList<SlotValue> Slots => _slots;

    /// <summary>The first slot named <paramref name="name"/>, or null when the pattern went another way.</summary>
    public SlotValue? Slot(string name)
    {
        foreach (ref readonly var slot in _slots.AsSpan())
        {
            if (slot.Name == name)
            {
                return slot;
            }
        }

        return null;
    }

    /// <summary>Whether a slot named <paramref name="name"/> caught something.</summary>
    public bool Has(string name) => Slot(name) is not null;

    /// <summary>Number of the slot, else the rule's constant of that name, else null.</summary>
    public int? Number(string name)
    {
        if (Slot(name) is { } slot)
        {
            return slot.Number < 0 ? null : slot.Number;
        }

        return int.TryParse(Rule.Get(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Word-list value of the slot, else the rule's constant of that name, else "".</summary>
    public string Value(string name) => Slot(name)?.Value ?? Rule.Get(name);
}
