using Pipeline.Core.Language.Rules;
using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Tests.Language.Rules;

public class RuleFileErrorTests
{
    private const string Finds = "finds: { a: b }";

    public static TheoryData<string, string> Files => new()
    {
        { "rules: [{ name: r, patterns: ['[a'], " + Finds + " }]", "t.yaml: r: " + RuleErrors.Unclosed("[a", '[') },
        { "rules: [{ name: r, patterns: ['a]'], " + Finds + " }]", "t.yaml: r: " + RuleErrors.Unexpected("a]", ']', 1) },
        { "rules: [{ name: r, patterns: ['<x>'], " + Finds + " }]", "t.yaml: r: " + RuleErrors.UnknownList("x") },
        { "rules: [{ name: r, patterns: ['{x:y}'], " + Finds + " }]", "t.yaml: r: " + RuleErrors.UnknownSlot("x:y") },
        { "rules: [{ name: r, patterns: ['(a)'], " + Finds + " }]", "t.yaml: r: " + RuleErrors.EmptyMatch },
        { "rules: [{ name: r, patterns: ['(a) {x:any:0-2} b'], " + Finds + " }]", "t.yaml: r: " + RuleErrors.GapFirst },
        { "rules: [{ name: r, " + Finds + " }]", "t.yaml: r: " + RuleErrors.NoPatterns },
        { "rules: [{ name: r, patterns: [a], followed-by: ['{x:any:1-64}'], " + Finds + " }]", "t.yaml: r: " + RuleErrors.FarContext(64, 63) },
        { "rules: [{ name: r, patterns: [a] }]", "t.yaml: r: " + RuleErrors.NoFinds },
        { "rules: [{ patterns: [a] }]", "t.yaml: line 1: " + RuleErrors.NoName },
        { "rules: [{ name: r, patern: [a] }]", "t.yaml: r: line 1: unknown key 'patern'" },
        { "rules: [{ name: r, patterns: [a], " + Finds + " }, { name: r, patterns: [b], " + Finds + " }]", "t.yaml: r: " + RuleErrors.DuplicateRule },
        { "lists: { x: ['<x>'] }\nrules: [{ name: r, patterns: ['<x>'], " + Finds + " }]", "t.yaml: r: " + RuleErrors.RecursiveList("x") },
        { "lists: { x: [a], x: [b] }", "t.yaml: x: " + RuleErrors.DuplicateKey(1) },
        { "rules: [", "t.yaml: line 2: not valid YAML" },
        { "a: *b", "t.yaml: " + RuleErrors.Alias(1) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Names_file_rule_and_reason(string yaml, string message) =>
        Should.Throw<RuleFileException>(() => RuleSet.Parse("t.yaml", yaml)).Message.ShouldStartWith(message);

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Should.Throw<RuleFileException>(() => RuleSet.Load("vi/none.yaml")).Message.ShouldBe("vi/none.yaml: " + RuleErrors.NoSuchFile);
}
