using System.Runtime.InteropServices;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>
/// Runs the automaton from one token on, all patterns in step. A position is entered at most once a token,
/// so the work for a start is bounded by the patterns, never by the text: hostile text costs no more than any other.
/// </summary>
internal sealed class Simulation(PatternAutomaton automaton)
{
    private readonly Position[] _positions = automaton.Positions;
    private readonly int[] _entered = new int[automaton.Positions.Length];
    private readonly WordAhead _ahead = new(automaton.Reach);
    private readonly List<TraceNode> _trace = new(64);
    private List<Thread> _now = new(32);
    private List<Thread> _next = new(32);
    private int _step;

    /// <summary>Makes ready to run from tokens of [<paramref name="first"/>, <paramref name="end"/>), which is also the limit of matches.</summary>
    public void Over(TokenizedText text, int first, int end) => _ahead.Over(text, first, end);

    /// <summary>Every way to end a match that begins at <paramref name="start"/> and stays before <paramref name="limit"/>.</summary>
    public void Run(TokenizedText text, AnnotationLayer? annotations, int start, int limit, List<MatchCandidate> found)
    {
        found.Clear();
        ref readonly var token = ref text[start];
        var byWord = automaton.StartingWith(token);
        var byNumber = automaton.StartingWithNumber(token);
        var open = automaton.StartingWithAny;
        if (byWord is null && byNumber is null && open is null)
        {
            return;
        }

        _trace.Clear();
        _now.Clear();
        NewStep();
        Begin(text, annotations, start, limit, byWord);
        Begin(text, annotations, start, limit, byNumber);
        Begin(text, annotations, start, limit, open);
        Follow(text, annotations, start + 1, limit, found);
    }

    /// <summary>The trace that ends in <paramref name="node"/>, last token first.</summary>
    public IEnumerable<TraceNode> TraceBack(int node)
    {
        for (; node >= 0; node = _trace[node].Previous)
        {
            yield return _trace[node];
        }
    }

    private void Begin(TokenizedText text, AnnotationLayer? annotations, int start, int limit, StartGroup? group)
    {
        if (group is null)
        {
            return;
        }

        Begin(text, annotations, start, group.Always);
        if (start + 1 < limit)
        {
            Begin(text, annotations, start, group.With(text[start + 1]));
            Begin(text, annotations, start, group.WithNumber(text[start + 1]));
        }
    }

    private void Begin(TokenizedText text, AnnotationLayer? annotations, int start, List<int>? places)
    {
        foreach (var place in CollectionsMarshal.AsSpan(places))
        {
            if (_entered[place] != _step && _positions[place].AcceptsFirst(text[start]))
            {
                Enter(_now, place, -1, start, annotations);
            }
        }
    }

    private void Follow(TokenizedText text, AnnotationLayer? annotations, int at, int limit, List<MatchCandidate> found)
    {
        for (; _now.Count > 0; at++)
        {
            NewStep();
            _next.Clear();
            foreach (var thread in CollectionsMarshal.AsSpan(_now))
            {
                Advance(text, annotations, thread, at, limit, found);
            }

            (_now, _next) = (_next, _now);
        }
    }

    private void Advance(TokenizedText text, AnnotationLayer? annotations, Thread thread, int at, int limit, List<MatchCandidate> found)
    {
        if (thread.BusyUntil > at)
        {
            _next.Add(thread);
            return;
        }

        var position = _positions[thread.Position];
        if (position.IsLast && at <= limit)
        {
            found.Add(new MatchCandidate(position.Rule, at, thread.Trace));
        }

        if (at >= limit)
        {
            return;
        }

        ref readonly var token = ref text[at];
        foreach (var next in (position.FollowWords & WordAhead.Bit(token.Word)) != 0 ? position.Follow : position.FollowOthers)
        {
            if (_entered[next] != _step && _positions[next].Accepts(token))
            {
                Enter(_next, next, thread.Trace, at, annotations);
            }
        }
    }

    private void Enter(List<Thread> threads, int place, int previous, int at, AnnotationLayer? annotations)
    {
        if (!_ahead.Allows(_positions[place], at + 1))
        {
            return;
        }

        var wanted = _positions[place].Annotation;
        if (wanted is null)
        {
            _entered[place] = _step;
            _trace.Add(new TraceNode(previous, place, at, at + 1, -1));
            threads.Add(new Thread(place, _trace.Count - 1, at + 1));
            return;
        }

        foreach (var annotation in annotations?.At(at) ?? [])
        {
            if (AnnotationLayer.IsKind(annotation.Kind, wanted))
            {
                _entered[place] = _step;
                _trace.Add(new TraceNode(previous, place, at, annotation.End, annotation.Index));
                threads.Add(new Thread(place, _trace.Count - 1, annotation.End));
            }
        }
    }

    private void NewStep()
    {
        if (++_step == int.MaxValue)
        {
            Array.Clear(_entered);
            _step = 1;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Thread(int Position, int Trace, int BusyUntil);
}
