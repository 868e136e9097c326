using System.Runtime.InteropServices;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>
/// Runs the automaton from one token on, all patterns in step. A position is entered at most once a token,
/// so the work for a start is bounded by the patterns, never by the text: hostile text costs no more than any other.
/// </summary>
internal sealed class Simulation
{
    private const int EnteredShift = 6;

    private readonly Position[] _positions;
    private readonly Cell[] _cells;
    private readonly EdgeRange[] _ranges;
    private readonly Edge[] _edges;

    // a bit for each position, cleared by the threads of the step and not by time: eleven kilobytes stay near, a number for each does not
    private readonly ulong[] _entered;
    private readonly WordAhead _ahead;
    private readonly Beginnings _beginnings;
    private readonly List<TraceNode> _trace = new(64);
    private List<Thread> _now = new(32);
    private List<Thread> _next = new(32);

    // the word of the token at hand, and its bit: every thread of a step asks for them
    private ulong _word;
    private ulong _bit;

    public Simulation(PatternAutomaton automaton)
    {
        _positions = automaton.Positions;
        (_cells, _ranges, _edges) = (automaton.Table.Cells, automaton.Table.Ranges, automaton.Table.Edges);
        _entered = new ulong[(automaton.Positions.Length >> EnteredShift) + 1];
        _ahead = new WordAhead(automaton.Reach, automaton.Table.Sets);
        _beginnings = new Beginnings(automaton.Starts, _cells, _ahead);
    }

    /// <summary>What the last run found.</summary>
    public List<MatchCandidate> Found { get; } = new(16);

    /// <summary>Makes ready to run from tokens of [<paramref name="first"/>, <paramref name="end"/>), which is also the limit of matches.</summary>
    public void Over(TokenizedText text, int first, int end)
    {
        _ahead.Over(text, first, end);
        _beginnings.Clear();
    }

    /// <summary>Notes in <see cref="Found"/> every way to end a match that begins at <paramref name="start"/> and stays before <paramref name="limit"/>; to be called in reading order.</summary>
    public void Run(TokenizedText text, AnnotationLayer? annotations, int start, int limit)
    {
        Found.Clear();
        _trace.Clear();
        _now.Clear();
        foreach (ref readonly var one in _beginnings.At(text, start, limit))
        {
            if (!IsEntered(one.Place) && (one.IsSure || _positions[one.Place].AcceptsFirst(text[start])))
            {
                Enter(_now, one.Place, -1, start, annotations);
            }
        }

        if (_now.Count > 0)
        {
            Follow(text, annotations, start + 1, limit);
        }
    }

    /// <summary>One step of the last run, by <see cref="MatchCandidate.Trace"/> or <see cref="TraceNode.Previous"/>.</summary>
    public TraceNode Step(int node) => _trace[node];

    private void Follow(TokenizedText text, AnnotationLayer? annotations, int at, int limit)
    {
        for (; _now.Count > 0; at++)
        {
            Forget(_now);
            _next.Clear();
            var isOpen = at < limit && !text[at].StartsLine;
            (_word, _bit) = isOpen ? (text[at].Word, WordAhead.Bit(text[at].Word)) : default;
            foreach (ref readonly var thread in CollectionsMarshal.AsSpan(_now))
            {
                Advance(text, annotations, thread, at, limit, isOpen);
            }

            (_now, _next) = (_next, _now);
        }
    }

    private void Advance(TokenizedText text, AnnotationLayer? annotations, in Thread thread, int at, int limit, bool isOpen)
    {
        if (thread.BusyUntil > at)
        {
            _next.Add(thread);
            return;
        }

        ref readonly var cell = ref _cells[thread.Position];
        if (cell.Is(CellMarks.Last) && at <= limit)
        {
            Found.Add(new MatchCandidate(_positions[thread.Position].Rule, at, thread.Trace));
        }

        if (isOpen && cell.CanGoOn(_bit))
        {
            GoOn(text, annotations, cell, thread.Trace, at);
        }
    }

    private void GoOn(TokenizedText text, AnnotationLayer? annotations, in Cell cell, int trace, int at)
    {
        if (!cell.Is(CellMarks.Split))
        {
            Take(text, annotations, _edges.AsSpan(cell.First, cell.Count), trace, at);
            return;
        }

        var word = _bit;
        foreach (ref readonly var range in _ranges.AsSpan(cell.First, cell.Count))
        {
            if ((range.Words & word) != 0)
            {
                Take(text, annotations, _edges.AsSpan(range.First, range.Count), trace, at);
            }
        }
    }

    private void Take(TokenizedText text, AnnotationLayer? annotations, ReadOnlySpan<Edge> edges, int trace, int at)
    {
        var word = _word;
        foreach (ref readonly var edge in edges)
        {
            if (edge.MayTake(word) && CanEnter(edge.Place, text[at], at))
            {
                Enter(_next, edge.Place, trace, at, annotations);
            }
        }
    }

    private bool CanEnter(int place, in Token token, int at)
    {
        ref readonly var cell = ref _cells[place];
        return _ahead.Allows(cell.Needs, at + 1) && !IsEntered(place) && (cell.Is(CellMarks.Sure) || _positions[place].Accepts(token));
    }

    private void Enter(List<Thread> threads, int place, int previous, int at, AnnotationLayer? annotations)
    {
        var wanted = _cells[place].Is(CellMarks.Sure) ? null : _positions[place].Annotation;
        if (wanted is null)
        {
            _entered[place >> EnteredShift] |= 1UL << place;
            _trace.Add(new TraceNode(previous, place, at, at + 1, -1));
            threads.Add(new Thread(place, _trace.Count - 1, at + 1));
            return;
        }

        foreach (var annotation in annotations?.At(at) ?? [])
        {
            if (AnnotationLayer.IsKind(annotation.Kind, wanted))
            {
                _entered[place >> EnteredShift] |= 1UL << place;
                _trace.Add(new TraceNode(previous, place, at, annotation.End, annotation.Index));
                threads.Add(new Thread(place, _trace.Count - 1, annotation.End));
            }
        }
    }

    private bool IsEntered(int place) => ((_entered[place >> EnteredShift] >> place) & 1) != 0;

    // the positions of the last step may be entered once more in the next
    private void Forget(List<Thread> threads)
    {
        foreach (ref readonly var thread in CollectionsMarshal.AsSpan(threads))
        {
            _entered[thread.Position >> EnteredShift] = 0;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Thread(int Position, int Trace, int BusyUntil);
}
