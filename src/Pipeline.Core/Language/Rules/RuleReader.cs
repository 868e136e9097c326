using Pipeline.Core.Language.Rules.Automaton;
using Pipeline.Core.Language.Rules.Files;
using Pipeline.Core.Language.Rules.Patterns;

namespace Pipeline.Core.Language.Rules;

/// <summary>Reads one rule of a file and adds its patterns to the automaton.</summary>
internal static class RuleReader
{
    private const string Keys = "name, is, set, case, patterns, not-preceded-by, not-followed-by, preceded-by, followed-by, finds, ignores, about";

    public static Rule Read(string file, DataNode node, int order, PatternContext context, AutomatonBuilder builder)
    {
        var name = node["name"]?.Text ?? throw new RuleFileException(file, $"line {node.Line}", RuleErrors.NoName);
        RuleSetLoader.RequireKnown(file, name, node, Keys);
        var rule = new Rule
        {
            Name = name,
            File = file,
            Order = order,
            Is = node["is"]?.Text ?? "",
            Set = (node["set"]?.Entries ?? []).ToDictionary(entry => entry.Key, entry => entry.Value.Text ?? "", StringComparer.Ordinal),
            Finds = [.. (node["finds"]?.Entries ?? []).Select(entry => new RuleExample(entry.Key, [.. entry.Value.Texts]))],
            Ignores = [.. node["ignores"]?.Texts ?? []],
            NotPrecededBy = [.. Parse(file, name, node["not-preceded-by"], context, false)],
            NotFollowedBy = [.. Parse(file, name, node["not-followed-by"], context, false)],
            PrecededBy = [.. Parse(file, name, node["preceded-by"], context, false)],
            FollowedBy = [.. Parse(file, name, node["followed-by"], context, false)],
        };
        var patterns = Parse(file, name, node["patterns"], context, node["case"]?.Text == "sensitive").ToList();
        if (patterns.Count == 0)
        {
            throw new RuleFileException(file, name, RuleErrors.NoPatterns);
        }

        if (rule.Finds.Count == 0)
        {
            throw new RuleFileException(file, name, RuleErrors.NoFinds);
        }

        if (patterns.Any(pattern => !builder.TryAdd(pattern, order)))
        {
            throw new RuleFileException(file, name, RuleErrors.EmptyMatch);
        }

        return rule;
    }

    private static IEnumerable<PatternNode> Parse(string file, string rule, DataNode? node, PatternContext context, bool caseSensitive)
    {
        foreach (var pattern in node?.Texts ?? [])
        {
            PatternNode parsed;
            try
            {
                parsed = PatternParser.Parse(pattern, context, caseSensitive);
            }
            catch (PatternException error)
            {
                throw new RuleFileException(file, rule, error.Message, error);
            }

            yield return parsed;
        }
    }
}
