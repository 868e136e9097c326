using System.Buffers;
using System.Globalization;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Events.Scope;

/// <summary>Reads what acts must tell to make events.</summary>
internal static class ScopeRulesReader
{
    private static readonly string[] Keys = ["acts", "actors", "recipients", "parties", "public", "settled"];

    /// <exception cref="RuleFileException">A key or value is unknown.</exception>
    public static ScopeRules Read(string file, DataNode root) => new()
    {
        Offices = Words(root, "offices"),
        Local = Words(root, "local"),
        Posts = [.. Words(root, "posts")],
        PublicPosts = Phrases(root, "public-posts"),
        PrivatePosts = Phrases(root, "private-posts"),
        Deciders = Phrases(root, "deciders"),
        Firms = Words(root, "firms"),
        Networks = Words(root, "networks"),
        Home = [.. Words(root, "home")],
        Lasting = [.. Words(root, "lasting")],
        Unreported = Words(root, "unreported"),
        PrivateHeads = new(Words(root, "private-heads")),
        StateHeads = Words(root, "state-heads"),
        OtherHeads = Words(root, "other-heads"),
        Kin = [.. Words(root, "kin")],
        Followers = Words(root, "followers"),
        Generic = Phrases(root, "generic"),
        Then = Phrases(root, "then"),
        Undated = new(Phrases(root, "before-news"), [.. Words(root, "news-days")], Words(root, "plights"), Words(root, "fighters"), [.. Words(root, "courtesies")], Phrases(root, "holidays"), [.. Words(root, "vague")], Phrases(root, "favours")),
        Commentary = [.. Words(root, "commentary")],
        Opinions = Words(root, "opinions"),
        Appointing = [.. Words(root, "appointing")],
        Habits = Words(root, "habits"),
        Asked = Words(root, "asked"),
        Mutual = [.. Words(root, "mutual")],
        Drills = Phrases(root, "drills"),
        Disasters = Phrases(root, "disasters"),
        Rescues = Phrases(root, "rescues"),
        Forces = [.. Words(root, "forces")],
        ForeignBodies = [.. Words(root, "foreign-bodies")],
        Aiming = Phrases(root, "aiming"),
        Emergencies = Words(root, "emergencies"),
        Imposing = Words(root, "imposing"),
        YearAims = Words(root, "year-aims"),
        TalkJoints = Words(root, "talk-joints"),
        NextDeed = Words(root, "next-deed"),
        Loose = Acts(root, "loose"),
        Firm = Acts(root, "firm"),
        Aimed = Acts(root, "aimed"),
        Doubts = Points(file, root["doubts"]),
        MostInReport = Count(file, root, "most-in-report"),
        MostElsewhere = Count(file, root, "most-elsewhere"),
        Rules = Rules(file, root["rules"]),
    };

    private static ActMap<ScopeRule> Rules(string file, DataNode? node)
    {
        var rules = new ActMap<ScopeRule>();
        foreach (var item in node?.Items ?? [])
        {
            var rule = Rule(file, item);
            foreach (var act in Words(item, "acts"))
            {
                rules.Add(act, rule);
            }
        }

        return rules;
    }

    private static ActMap<string> Acts(DataNode node, string key)
    {
        var acts = new ActMap<string>();
        foreach (var act in Words(node, key))
        {
            acts.Add(act, act);
        }

        return acts;
    }

    private static ScopeRule Rule(string file, DataNode node)
    {
        foreach (var key in node.Entries.Select(entry => entry.Key).Where(key => !Keys.Contains(key, StringComparer.Ordinal)))
        {
            throw new RuleFileException(file, $"line {node.Line}", CodebookErrors.Unknown("key", key, string.Join(", ", Keys)));
        }

        return new ScopeRule
        {
            Actors = Count(file, node, "actors"),
            Recipients = Count(file, node, "recipients"),
            Parties = Count(file, node, "parties"),
            Public = Enum.TryParse<ScopePlace>(node["public"]?.Text, ignoreCase: true, out var place)
                ? place
                : throw new RuleFileException(file, $"line {node.Line}", CodebookErrors.Unknown("public", node["public"]?.Text ?? "", string.Join(", ", Enum.GetNames<ScopePlace>()))),
            Settled = node["settled"]?.Text == "true",
        };
    }

    // each doubt has its points, and nothing else has
    private static Dictionary<string, int> Points(string file, DataNode? node)
    {
        var points = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, value) in node?.Entries ?? [])
        {
            points[name] = !Doubts.Names.Contains(name, StringComparer.Ordinal) ? throw new RuleFileException(file, $"line {value.Line}", CodebookErrors.Unknown("doubt", name, string.Join(", ", Doubts.Names)))
                : int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count
                : throw new RuleFileException(file, $"line {value.Line}", CodebookErrors.Unknown(name, value.Text ?? "", "whole numbers"));
        }

        return Doubts.Names.FirstOrDefault(name => !points.ContainsKey(name)) is { } missing
            ? throw new RuleFileException(file, "doubts", CodebookErrors.NoPoints(missing))
            : points;
    }

    private static HashSet<string> Words(DataNode node, string key) => new(node[key]?.Texts ?? [], StringComparer.Ordinal);

    private static SearchValues<string> Phrases(DataNode node, string key) => SearchValues.Create([.. Words(node, key)], StringComparison.OrdinalIgnoreCase);

    private static int Count(string file, DataNode node, string key) => node[key]?.Text is not { } text ? 0
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count
        : throw new RuleFileException(file, $"line {node.Line}", CodebookErrors.Unknown(key, text, "whole numbers from 0"));
}
