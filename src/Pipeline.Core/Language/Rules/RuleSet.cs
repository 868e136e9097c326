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
    public IReadOnlyList<RuleMatch> Find(TokenizedText text, int first, int end, AnnotationLayer? annotations = null) =>
        Scan(text, first, end, annotations, everyWhole: null);

    /// <summary>At every token the longest match of every rule, overlapping ones included, in reading order.</summary>
    /// <param name="isWhole">What a match must be; where the longest is not, the next shorter one of the rule is asked.</param>
    public IReadOnlyList<RuleMatch> FindAll(TokenizedText text, int first, int end, AnnotationLayer? annotations = null, Func<RuleMatch, bool>? isWhole = null) =>
        Scan(text, first, end, annotations, isWhole ?? (static _ => true));

    private static int Count(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Count;
    }

    // every match of every rule that is whole, or, without a test for that, the best ones that do not overlap
    private List<RuleMatch> Scan(TokenizedText text, int first, int end, AnnotationLayer? annotations, Func<RuleMatch, bool>? everyWhole)
    {
        ArgumentNullException.ThrowIfNull(text);
        var simulation = _idle.TryTake(out var idle) ? idle : new Simulation(_automaton);
        // of every match there is nearly one a token, of the best ones few in a whole text
        var matches = new List<RuleMatch>(everyWhole is null ? 0 : end - first);
        var found = simulation.Found;
        simulation.Over(text, annotations, first, end);
        for (var at = first; at < end; at++)
        {
            simulation.Run(at);
            if (found.Count == 0)
            {
                continue;
            }

            var before = matches.Count;
            if (everyWhole is not null)
            {
                AddAll(simulation, text, at, found, matches, everyWhole);
            }
            else
            {
                AddBest(simulation, text, at, found, matches);
            }

            at = everyWhole is null && matches.Count > before ? matches[^1].End - 1 : at;
        }

        simulation.Leave();
        _idle.Add(simulation);
        return matches;
    }

    private void AddBest(Simulation simulation, TokenizedText text, int at, List<MatchCandidate> found, List<RuleMatch> matches)
    {
        MatchCandidate? best = null;
        foreach (var candidate in found)
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

        if (best is { } winner)
        {
            matches.Add(ToMatch(simulation, text, at, winner));
        }
    }

    // a plain loop over the few that are found at one token: grouping them cost more than finding them
    private void AddAll(Simulation simulation, TokenizedText text, int at, List<MatchCandidate> found, List<RuleMatch> matches, Func<RuleMatch, bool> isWhole)
    {
        if (found.Count == 1)
        {
            AddOnly(simulation, text, at, found[0], matches, isWhole);
            return;
        }

        for (var last = -1; Lowest(found, last) is { } rule; last = rule)
        {
            for (var below = int.MaxValue; Longest(text, at, found, rule, below) is { } candidate; below = candidate.End)
            {
                var match = ToMatch(simulation, text, at, candidate);
                if (isWhole(match))
                {
                    matches.Add(match);
                    break;
                }
            }
        }
    }

    private void AddOnly(Simulation simulation, TokenizedText text, int at, MatchCandidate only, List<RuleMatch> matches, Func<RuleMatch, bool> isWhole)
    {
        if (IsAllowed(only, text, at) && ToMatch(simulation, text, at, only) is var match && isWhole(match))
        {
            matches.Add(match);
        }
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
