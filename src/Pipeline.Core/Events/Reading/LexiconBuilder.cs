using Pipeline.Core.Language.Rules;
using Pipeline.Core.Language.Rules.Automaton;
using Pipeline.Core.Language.Rules.Files;
using Pipeline.Core.Language.Rules.Patterns;

namespace Pipeline.Core.Events.Reading;

/// <summary>Gathers entries and compiles their patterns into one automaton.</summary>
/// <param name="lists">Word lists that the patterns may name.</param>
internal sealed class LexiconBuilder(IReadOnlyDictionary<string, WordList> lists)
{
    // "đưa … vào danh sách đen": a few words between the parts; those with a clause end among them are dropped later
    private const string Gap = "{gap:any:0-9}";

    private readonly PatternContext _context = new(
        lists,
        new Dictionary<string, string>(StringComparer.Ordinal),
        new HashSet<string>(StringComparer.Ordinal));

    private readonly AutomatonBuilder _automaton = new();
    private readonly List<Rule> _rules = [];
    private readonly List<LexiconEntry> _entries = [];

    /// <summary>Adds the patterns of one entry.</summary>
    /// <exception cref="RuleFileException">A pattern is wrong.</exception>
    public void Add(string file, string name, IEnumerable<string> patterns, LexiconEntry entry)
    {
        var order = _rules.Count;
        foreach (var pattern in patterns)
        {
            AddPattern(file, name, pattern.Replace("…", Gap, StringComparison.Ordinal), order);
        }

        _rules.Add(new Rule { Name = name, File = file, Order = order });
        _entries.Add(entry);
    }

    public Lexicon Build() => new(new RuleSet(_rules, _automaton.Build()), _entries);

    private void AddPattern(string file, string name, string pattern, int order)
    {
        try
        {
            if (_automaton.Add(PatternParser.Parse(pattern, _context, caseSensitive: false), order) is { } error)
            {
                throw new RuleFileException(file, name, $"{error}: \"{pattern}\"");
            }
        }
        catch (PatternException error)
        {
            throw new RuleFileException(file, name, error.Message, error);
        }
    }
}
