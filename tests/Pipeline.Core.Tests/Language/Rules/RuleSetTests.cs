using Pipeline.Core.Language.Rules;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Tests.Language.Rules;

public class RuleSetTests
{
    private static readonly RuleSet Rules = RuleSet.Parse("t.yaml", """
        lists: { phủ: [không, chưa] }
        rules:
        - { name: short, is: A, set: { n: -1 }, patterns: ["điện đàm"], finds: { a: b } }
        - { name: long, is: B, patterns: ["điện đàm với {x:word}"], not-followed-by: ["(nhau )nữa"], finds: { a: b } }
        - { name: twin, is: C, patterns: ["điện đàm"], finds: { a: b } }
        - { name: guarded, is: D, patterns: ["gặp"], not-preceded-by: ["<phủ>( hề)"], not-followed-by: ["khó khăn"], finds: { a: b } }
        - { name: cased, case: sensitive, patterns: ["Tết"], finds: { a: b } }
        """);

    public static TheoryData<string, string> Rows => new()
    {
        { "điện đàm với ông", "long" },
        { "điện đàm với ông nữa", "short" },
        { "điện đàm với ông nhau nữa", "short" },
        { "ông gặp bà", "guarded" },
        { "ông không gặp, chưa hề gặp bà, gặp khó khăn", "" },
        { "không\ngặp", "guarded" },
        { "Tết này sơ kết tết", "cased" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Longest_first_in_file_and_guarded(string text, string expected) =>
        string.Join(' ', Rules.Find(Tokenizer.Tokenize(text)).Select(match => match.Rule.Name)).ShouldBe(expected);

    [Fact]
    public void FindAll_gives_every_rules_longest_match()
    {
        var tokens = Tokenizer.Tokenize("điện đàm với ông");

        All(Rules, tokens).ShouldBe(["short:2", "long:4", "twin:2"]);
    }

    [Fact]
    public void Where_the_longest_match_is_not_whole_the_next_shorter_one_of_the_rule_stands()
    {
        var rules = RuleSet.Parse("t.yaml", """
            rules: [ { name: seats, patterns: ["giành ghế", "giành ghế {gap:any:0-5} bầu cử"], finds: { a: b } } ]
            """);
        var tokens = Tokenizer.Tokenize("giành ghế, mất phiếu bầu cử");

        All(rules, tokens).ShouldBe([$"seats:{tokens.Count}"]);
        All(rules, tokens, isWhole: match => !match.Has("gap")).ShouldBe(["seats:2"]);
    }

    private static List<string> All(RuleSet rules, TokenizedText tokens, Func<RuleMatch, bool>? isWhole = null)
    {
        var taker = new Taker(isWhole ?? (_ => true));
        rules.FindAll(tokens, 0, tokens.Count, taker);
        return taker.Taken;
    }

    private sealed class Taker(Func<RuleMatch, bool> isWhole) : IMatchTaker
    {
        public List<string> Taken { get; } = [];

        public void Take(Rule rule, int first, int end) => Taken.Add($"{rule.Name}:{end}");

        public bool Take(RuleMatch match)
        {
            var whole = isWhole(match);
            Taken.AddRange(whole ? [$"{match.Rule.Name}:{match.End}"] : []);
            return whole;
        }
    }

    [Fact]
    public void A_match_stays_inside_the_range_asked_for()
    {
        var tokens = Tokenizer.Tokenize("điện đàm với ông");

        Rules.Find(tokens, 0, 3).ShouldHaveSingleItem().Rule.Name.ShouldBe("short");
        Rules.Find(tokens, 1, 4).ShouldBeEmpty();
    }

    [Fact]
    public void Constants_answer_where_no_slot_does()
    {
        var match = Rules.Find(Tokenizer.Tokenize("điện đàm")).ShouldHaveSingleItem();

        (match.Number("n"), match.Number("x"), match.Rule.Is).ShouldBe((-1, null, "A"));
    }

    [Fact]
    public void Hostile_text_takes_linear_time()
    {
        var rules = RuleSet.Parse("t.yaml", "rules: [{ name: r, patterns: ['a {x:any:0-20} a {y:any:0-20} b'], finds: { a: b } }]");
        var tokens = Tokenizer.Tokenize(string.Concat(Enumerable.Repeat("a ", 5_000)));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        rules.Find(tokens).ShouldBeEmpty();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2), "milliseconds where it is linear, hours where it is not");
    }
}
