using System.Collections.Concurrent;
using Pipeline.Core.Language.Rules.Automaton;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules;

/// <summary>Compiled rules of one family. Immutable and safe to share between threads.</summary>
public sealed class RuleSet
{
    private readonly Rule[] _rules;

    // few rules ask what stands around a match: to look for that at each rule is a wait for memory
    private readonly bool[] _isGuarded;
    private readonly PatternAutomaton _automaton;
    private readonly ConcurrentBag<Simulation> _idle = [];

    internal RuleSet(IReadOnlyList<Rule> rules, PatternAutomaton automaton)
    {
        _rules = [.. rules];
        _isGuarded = Array.ConvertAll(_rules, MatchGuards.Has);
        _automaton = automaton;
    }

    /// <summary>The rules in file order.</summary>
    public IReadOnlyList<Rule> Rules => _rules;

    /// <summary>Loads and compiles embedded files (<c>vi/dates.yaml</c>); later files may use the lists of earlier ones.</summary>
    /// <exception cref="Files.RuleFileException">A file is wrong; the message names file, rule and reason.</exception>
    public static RuleSet Load(params string[] files) =>
        RuleSetLoader.Load(Array.ConvertAll(files, static file => (file, Files.DataFile.Load(file))));

    /// <summary>Compiles one file given as YAML text.</summary>
    /// <exception cref="Files.RuleFileException">The file is wrong; the message names file, rule and reason.</exception>
    public static RuleSet Parse(string name, string yaml) => RuleSetLoader.Load([(name, Files.DataFile.Parse(name, yaml))]);

    /// <summary>Leftmost, longest matches that do not overlap; of two equally long ones the rule that stands first in the file.</summary>
    public IReadOnlyList<RuleMatch> Find(TokenizedText text, AnnotationLayer? annotations = null) =>
        Find(text, 0, Count(text), annotations);

    /// <summary>The same within the tokens [<paramref name="first"/>, <paramref name="end"/>), for example one sentence.</summary>
    public IReadOnlyList<RuleMatch> Find(TokenizedText text, int first, int end, AnnotationLayer? annotations = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var matches = new List<RuleMatch>();
        var simulation = Begin(text, first, end, annotations);
        for (var at = first; at < end; at++)
        {
            simulation.Run(at);
            if (simulation.Found.Count > 0 && Best(simulation, text, at) is { } best)
            {
                matches.Add(ToMatch(simulation, text, at, best));
                at = best.End - 1;
            }
        }

        End(simulation);
        return matches;
    }

    /// <summary>Gives, at every token of [<paramref name="first"/>, <paramref name="end"/>), the longest match of every rule, overlapping ones included, in reading order.</summary>
    internal void FindAll(TokenizedText text, int first, int end, IMatchTaker taker)
    {
        var simulation = Begin(text, first, end, annotations: null);
        for (var at = first; at < end; at++)
        {
            simulation.Run(at);
            if (simulation.Found.Count > 0)
            {
                TakeAll(simulation, text, at, taker);
            }
        }

        End(simulation);
    }

    private static int Count(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Count;
    }

    private Simulation Begin(TokenizedText text, int first, int end, AnnotationLayer? annotations)
    {
        var simulation = _idle.TryTake(out var idle) ? idle : new Simulation(_automaton);
        simulation.Over(text, annotations, first, end);
        return simulation;
    }

    private void End(Simulation simulation)
    {
        simulation.Leave();
        _idle.Add(simulation);
    }

    private MatchCandidate? Best(Simulation simulation, TokenizedText text, int at)
    {
        MatchCandidate? best = null;
        foreach (var candidate in simulation.Found)
        {
            if (best is { } so && (candidate.End < so.End || (candidate.End == so.End && candidate.Rule >= so.Rule)))
            {
                continue;
            }

            if (IsAllowed(candidate, text, at))
            {
                best = candidate;
            }
        }

        return best;
    }

    // a plain loop over the few that are found at one token: grouping them cost more than finding them
    private void TakeAll(Simulation simulation, TokenizedText text, int at, IMatchTaker taker)
    {
        var found = simulation.Found;
        if (found.Count == 1)
        {
            _ = IsAllowed(found[0], text, at) && IsTaken(simulation, text, at, found[0], taker);
            return;
        }

        for (var last = -1; Lowest(found, last) is { } rule; last = rule)
        {
            for (var below = int.MaxValue; Longest(text, at, found, rule, below) is { } candidate; below = candidate.End)
            {
                if (IsTaken(simulation, text, at, candidate, taker))
                {
                    break;
                }
            }
        }
    }

    private bool IsTaken(Simulation simulation, TokenizedText text, int at, MatchCandidate candidate, IMatchTaker taker)
    {
        if (candidate.Trace >= 0)
        {
            return taker.Take(ToMatch(simulation, text, at, candidate));
        }

        taker.Take(_rules[candidate.Rule], at, candidate.End);
        return true;
    }

    private bool IsAllowed(MatchCandidate candidate, TokenizedText text, int first) =>
        MatchGuards.IsWhole(text, first, candidate.End) && (!_isGuarded[candidate.Rule] || MatchGuards.Allow(_rules[candidate.Rule], text, first, candidate.End));

    private MatchCandidate? Longest(TokenizedText text, int at, List<MatchCandidate> found, int rule, int below)
    {
        MatchCandidate? best = null;
        foreach (var candidate in found)
        {
            if (candidate.Rule == rule && candidate.End < below && !(best?.End >= candidate.End) && IsAllowed(candidate, text, at))
            {
                best = candidate;
            }
        }

        return best;
    }

    private static int? Lowest(List<MatchCandidate> found, int above)
    {
        int? lowest = null;
        foreach (var candidate in found)
        {
            lowest = candidate.Rule > above && !(lowest <= candidate.Rule) ? candidate.Rule : lowest;
        }

        return lowest;
    }

    private RuleMatch ToMatch(Simulation simulation, TokenizedText text, int first, MatchCandidate candidate) =>
        new(_rules[candidate.Rule], text, first, candidate.End, SlotCollector.Collect(_automaton, simulation, text, candidate.Trace));
}
