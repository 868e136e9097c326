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
            NotPrecededBy = [.. Context(file, name, node["not-preceded-by"], context)],
            NotFollowedBy = [.. Context(file, name, node["not-followed-by"], context)],
            PrecededBy = [.. Context(file, name, node["preceded-by"], context)],
            FollowedBy = [.. Context(file, name, node["followed-by"], context)],
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

        foreach (var pattern in patterns)
        {
            if (builder.Add(pattern, order) is { } error)
            {
                throw new RuleFileException(file, name, error);
            }
        }

        return rule;
    }

    private static IEnumerable<PatternNode> Context(string file, string rule, DataNode? node, PatternContext context)
    {
        foreach (var pattern in Parse(file, rule, node, context, caseSensitive: false))
        {
            var reach = ContextMatcher.Reach(pattern);
            yield return reach <= ContextMatcher.Farthest ? pattern
                : throw new RuleFileException(file, rule, RuleErrors.FarContext(reach, ContextMatcher.Farthest));
        }
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
