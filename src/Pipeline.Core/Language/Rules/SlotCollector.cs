using System.Globalization;
using Pipeline.Core.Language.Rules.Automaton;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules;

/// <summary>Reads the slots of a match off its trace.</summary>
internal static class SlotCollector
{
    /// <summary>The slots in text order, an outer one before those inside it.</summary>
    public static SlotValue[] Collect(PatternAutomaton automaton, Simulation simulation, TokenizedText text, int trace)
    {
        if (trace < 0)
        {
            return [];
        }

        // a pattern has few slots: a list searched from its end beats any map
        var caught = new List<Caught>();
        for (var at = trace; at >= 0; at = simulation.Traced(at).Previous)
        {
            var node = simulation.Traced(at);
            for (var slot = automaton.Positions[node.Position].Slot; slot >= 0; slot = automaton.Slots[slot].Parent)
            {
                Widen(caught, slot, node);
            }
        }

        caught.Sort(static (one, other) => one.First != other.First ? one.First.CompareTo(other.First) : one.Slot.CompareTo(other.Slot));
        var values = new SlotValue[caught.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ToValue(automaton.Slots[caught[i].Slot], text, caught[i]);
        }

        return values;
    }

    // the trace runs backwards, so each further token of a slot is its new first one
    private static void Widen(List<Caught> caught, int slot, TraceNode node)
    {
        for (var i = caught.Count - 1; i >= 0; i--)
        {
            if (caught[i].Slot == slot)
            {
                caught[i].First = node.First;
                caught[i].Annotation = Math.Max(caught[i].Annotation, node.Annotation);
                return;
            }
        }

        caught.Add(new Caught(slot, node.First, node.End, node.Annotation));
    }

    private static SlotValue ToValue(SlotInfo slot, TokenizedText text, Caught at)
    {
        var number = slot.Value is not null ? Parse(slot.Value) : at.End - at.First == 1 ? text[at.First].Number : -1;
        return new SlotValue(slot.Name, at.First, at.End, slot.Value, number, at.Annotation);
    }

    private static int Parse(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private sealed class Caught(int slot, int first, int end, int annotation)
    {
        public int Slot { get; } = slot;

        public int First { get; set; } = first;

        public int End { get; } = end;

        public int Annotation { get; set; } = annotation;
    }
}
