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
    private const int NoTrace = -1;

    private static readonly TokenizedText Nothing = new("", []);

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

    private TokenizedText _text = Nothing;
    private AnnotationLayer? _annotations;
    private int _limit;

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
    public void Over(TokenizedText text, AnnotationLayer? annotations, int first, int end)
    {
        (_text, _annotations, _limit) = (text, annotations, end);
        _ahead.Over(text, first, end);
        _beginnings.Clear();
    }

    /// <summary>Lets go of the text: it may be large, and an idle simulation is kept for good.</summary>
    public void Leave() => (_text, _annotations) = (Nothing, null);

    /// <summary>Notes in <see cref="Found"/> every way to end a match that begins at <paramref name="start"/>; to be called in reading order.</summary>
    public void Run(int start)
    {
        Found.Clear();
        _trace.Clear();
        var beginnings = _beginnings.At(_text, start, _limit);
        if (beginnings.Length == 0)
        {
            return;
        }

        foreach (ref readonly var one in beginnings)
        {
            if (!one.IsSecond && !IsEntered(one.Place) && (one.IsSure || _positions[one.Place].AcceptsFirst(_text[start])))
            {
                Enter(one.Place, NoTrace, start);
            }
        }

        if (_next.Count > 0)
        {
            Step(start + 1);
        }

        foreach (ref readonly var one in beginnings)
        {
            if (one.IsSecond && !IsEntered(one.Place) && (one.IsSure || _positions[one.Place].Accepts(_text[start + 1])))
            {
                Enter(one.Place, NoTrace, start + 1);
            }
        }

        for (var at = start + 2; _next.Count > 0; at++)
        {
            Step(at);
        }
    }

    /// <summary>One step of the last run, by <see cref="MatchCandidate.Trace"/> or <see cref="TraceNode.Previous"/>.</summary>
    public TraceNode Traced(int node) => _trace[node];

    private void Step(int at)
    {
        (_now, _next) = (_next, _now);
        Forget(_now);
        if (at < _limit && !_text[at].StartsLine)
        {
            (_word, _bit) = (_text[at].Word, WordAhead.Bit(_text[at].Word));
            foreach (ref readonly var thread in CollectionsMarshal.AsSpan(_now))
            {
                Advance(thread, at);
            }
        }

        _now.Clear();
    }

    private void Advance(in Thread thread, int at)
    {
        if (thread.BusyUntil > at)
        {
            _next.Add(thread);
            return;
        }

        ref readonly var cell = ref _cells[thread.Position];
        if (cell.CanGoOn(_bit))
        {
            GoOn(cell, thread.Trace, at);
        }
    }

    private void GoOn(in Cell cell, int trace, int at)
    {
        if (!cell.Is(CellMarks.Split))
        {
            Take(_edges.AsSpan(cell.First, cell.Count), trace, at);
            return;
        }

        var word = _bit;
        foreach (ref readonly var range in _ranges.AsSpan(cell.First, cell.Count))
        {
            if ((range.Words & word) != 0)
            {
                Take(_edges.AsSpan(range.First, range.Count), trace, at);
            }
        }
    }

    private void Take(ReadOnlySpan<Edge> edges, int trace, int at)
    {
        var word = _word;
        foreach (ref readonly var edge in edges)
        {
            if (edge.MayTake(word) && CanEnter(edge.Place, at))
            {
                Enter(edge.Place, trace, at);
            }
        }
    }

    private bool CanEnter(int place, int at)
    {
        ref readonly var cell = ref _cells[place];
        return _ahead.Allows(cell.Needs, at + 1) && !IsEntered(place) && (cell.Is(CellMarks.Sure) || _positions[place].Accepts(_text[at]));
    }

    private void Enter(int place, int previous, int at)
    {
        ref readonly var cell = ref _cells[place];
        if (!cell.Is(CellMarks.Sure) && _positions[place].Annotation is { } wanted)
        {
            EnterAnnotated(place, previous, at, wanted);
            return;
        }

        // the trace is read for slots alone
        Arrive(place, cell, cell.Is(CellMarks.Caught) ? Note(new TraceNode(previous, place, at, at + 1, -1)) : previous, at + 1);
    }

    private void EnterAnnotated(int place, int previous, int at, string wanted)
    {
        foreach (var annotation in _annotations?.At(at) ?? [])
        {
            if (AnnotationLayer.IsKind(annotation.Kind, wanted))
            {
                Arrive(place, _cells[place], Note(new TraceNode(previous, place, at, annotation.End, annotation.Index)), annotation.End);
            }
        }
    }

    private int Note(TraceNode node)
    {
        _trace.Add(node);
        return _trace.Count - 1;
    }

    // of four positions entered one has nothing behind it: no step is spent on these
    private void Arrive(int place, in Cell cell, int trace, int end)
    {
        if (cell.Is(CellMarks.Last) && end <= _limit)
        {
            Found.Add(new MatchCandidate(cell.Is(CellMarks.Ends) ? cell.Rule : _positions[place].Rule, end, trace));
        }

        if (!cell.Is(CellMarks.Ends))
        {
            _entered[place >> EnteredShift] |= 1UL << place;
            _next.Add(new Thread(place, trace, end));
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
