using System.Globalization;
using Pipeline.Core.Language.Rules.Automaton;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules;

/// <summary>Reads the slots of a match off its trace.</summary>
internal static class SlotCollector
{
    public static IReadOnlyList<SlotValue> Collect(PatternAutomaton automaton, Simulation simulation, TokenizedText text, int trace)
    {
        var bySlot = new SortedDictionary<int, (int First, int End, int Annotation)>();
        foreach (var node in simulation.TraceBack(trace))
        {
            for (var slot = automaton.Positions[node.Position].Slot; slot >= 0; slot = automaton.Slots[slot].Parent)
            {
                var seen = bySlot.TryGetValue(slot, out var so) ? so : (node.First, node.End, Annotation: -1);
                bySlot[slot] = (node.First, seen.End, Math.Max(node.Annotation, seen.Annotation));
            }
        }

        if (bySlot.Count == 0)
        {
            return [];
        }

        // slots are numbered in pattern order; a reader of the match wants text order, outer before inner
        return [.. bySlot.OrderBy(entry => entry.Value.First).ThenBy(entry => entry.Key)
            .Select(entry => ToValue(automaton.Slots[entry.Key], text, entry.Value))];
    }

    private static SlotValue ToValue(SlotInfo slot, TokenizedText text, (int First, int End, int Annotation) at)
    {
        var number = slot.Value is not null ? Parse(slot.Value) : at.End - at.First == 1 ? text[at.First].Number : -1;
        return new SlotValue(slot.Name, at.First, at.End, slot.Value, number, at.Annotation);
    }

    private static int Parse(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
