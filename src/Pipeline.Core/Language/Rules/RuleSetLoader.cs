using Pipeline.Core.Language.Rules.Automaton;
using Pipeline.Core.Language.Rules.Files;
using Pipeline.Core.Language.Rules.Patterns;

namespace Pipeline.Core.Language.Rules;

/// <summary>Makes a rule set of parsed files: lists and slot types first, then the rules in order.</summary>
internal static class RuleSetLoader
{
    private const string FileKeys = "about, annotations, slots, lists, rules, case";

    public static RuleSet Load(IReadOnlyList<(string Name, DataNode Root)> files)
    {
        var lists = new Dictionary<string, WordList>(StringComparer.Ordinal);
        var slots = new Dictionary<string, string>(StringComparer.Ordinal);
        var annotations = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, root) in files)
        {
            RequireKnown(name, "", root, FileKeys);
            ReadLists(name, root["lists"], lists);
            foreach (var slot in root["slots"]?.Entries ?? [])
            {
                slots[slot.Key] = slot.Value.Text ?? "";
            }

            annotations.UnionWith(root["annotations"]?.Texts ?? []);
        }

        var context = new PatternContext(lists, slots, annotations);
        var builder = new AutomatonBuilder();
        var rules = new List<Rule>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, root) in files)
        {
            foreach (var node in root["rules"]?.Items ?? [])
            {
                var rule = RuleReader.Read(name, node, rules.Count, context, builder);
                if (!names.Add(rule.Name))
                {
                    throw new RuleFileException(name, rule.Name, RuleErrors.DuplicateRule);
                }

                rules.Add(rule);
            }
        }

        return new RuleSet(rules, builder.Build());
    }

    internal static void RequireKnown(string file, string rule, DataNode node, string known)
    {
        var names = known.Split(", ");
        foreach (var entry in node.Entries)
        {
            if (!names.Contains(entry.Key, StringComparer.Ordinal))
            {
                throw new RuleFileException(file, rule, RuleErrors.UnknownKey(entry.Value.Line, entry.Key, known));
            }
        }
    }

    /// <summary>Adds the word lists under <c>lists</c> of a file.</summary>
    internal static void ReadLists(string file, DataNode? node, Dictionary<string, WordList> lists)
    {
        foreach (var (name, list) in node?.Entries ?? [])
        {
            // a sequence holds phrases; a mapping holds value -> phrase or phrases
            var entries = new List<(string, string?)>();
            Add(entries, list, null);
            foreach (var entry in list.Entries)
            {
                Add(entries, entry.Value, entry.Key);
            }

            if (!lists.TryAdd(name, new WordList(name, entries)))
            {
                throw new RuleFileException(file, name, RuleErrors.DuplicateList);
            }
        }
    }

    private static void Add(List<(string Phrase, string? Value)> entries, DataNode phrases, string? value)
    {
        foreach (var phrase in phrases.Texts)
        {
            entries.Add((phrase, value));
        }
    }
}
