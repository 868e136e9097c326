using System.Runtime.InteropServices;
using Pipeline.Core.Language.Rules.Files;
using Pipeline.Core.Language.Rules.Patterns;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>Turns parsed patterns into one table of positions (Glushkov's construction).</summary>
internal sealed class AutomatonBuilder
{
    private readonly List<Position> _positions = [];
    private readonly List<SlotInfo> _slots = [];
    private readonly List<int> _starts = [];
    private int _rule;

    /// <summary>Adds one pattern of rule number <paramref name="rule"/>.</summary>
    /// <returns>Why it cannot be added, or null.</returns>
    public string? Add(PatternNode pattern, int rule)
    {
        _rule = rule;
        var fragment = Compile(pattern, glued: false, slot: -1);
        if (fragment.Nullable)
        {
            return RuleErrors.EmptyMatch;
        }

        // two such patterns made the coding of every article a tenth slower
        if (Array.Exists(fragment.First, first => _positions[first].Kind == PatternKind.Any))
        {
            return RuleErrors.GapFirst;
        }

        _starts.AddRange(fragment.First);
        foreach (var last in fragment.Last)
        {
            _positions[last].IsLast = true;
        }

        return null;
    }

    public PatternAutomaton Build() => new([.. _positions], [.. _slots], _starts);

    private Fragment Compile(PatternNode node, bool glued, int slot)
    {
        glued |= node.Glued;
        return node.Kind switch
        {
            PatternKind.Sequence => Sequence(node, glued, slot),
            PatternKind.Choice => Choice(node, glued, slot),
            PatternKind.Optional => Compile(node.Children[0], glued, slot) with { Nullable = true },
            PatternKind.Slot => Slot(node, glued, slot),
            _ => Single(node, glued, slot),
        };
    }

    private Fragment Single(PatternNode node, bool glued, int slot)
    {
        _positions.Add(new Position(node, glued, slot, _rule));
        int[] self = [_positions.Count - 1];
        return new Fragment(false, self, self);
    }

    private Fragment Slot(PatternNode node, bool glued, int parent)
    {
        _slots.Add(new SlotInfo(node.Name, node.Value, parent));
        return Compile(node.Children[0], glued, _slots.Count - 1);
    }

    private Fragment Choice(PatternNode node, bool glued, int slot)
    {
        var first = new List<int>(node.Children.Count);
        var last = new List<int>(node.Children.Count);
        var nullable = false;
        for (var i = 0; i < node.Children.Count; i++)
        {
            var part = Compile(node.Children[i], glued, slot);
            first.AddRange(part.First);
            last.AddRange(part.Last);
            nullable |= part.Nullable;
        }

        return new Fragment(nullable, [.. first], [.. last]);
    }

    private Fragment Sequence(PatternNode node, bool glued, int slot)
    {
        var whole = new Fragment(true, [], []);
        for (var i = 0; i < node.Children.Count; i++)
        {
            var part = Compile(node.Children[i], glued && whole.Nullable, slot);
            Link(whole.Last, part.First);

            whole = new Fragment(
                whole.Nullable && part.Nullable,
                whole.Nullable ? Joined(whole.First, part.First) : whole.First,
                part.Nullable ? Joined(whole.Last, part.Last) : part.Last);
        }

        return whole;
    }

    // most pieces are one word, and what is before the first is nothing
    private static int[] Joined(int[] one, int[] other) => one.Length == 0 ? other : other.Length == 0 ? one : [.. one, .. other];

    private void Link(int[] ends, int[] next)
    {
        FollowSet[]? before = null;
        FollowSet[] alone = [new FollowSet(next)];
        var joined = alone;
        foreach (var end in ends)
        {
            var follow = _positions[end].Follow;
            if (follow.Length > 0 && follow != before)
            {
                before = follow;
                joined = [.. follow, alone[0]];
            }

            _positions[end].Follow = follow.Length == 0 ? alone : joined;
        }
    }

    /// <summary>The ends of a piece of pattern.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Fragment(bool Nullable, int[] First, int[] Last);
}
