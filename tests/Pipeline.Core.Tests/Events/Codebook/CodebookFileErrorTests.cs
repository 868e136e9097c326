using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language.Rules;
using Pipeline.Core.Language.Rules.Files;
using Pipeline.Core.Language.Rules.Patterns;

namespace Pipeline.Core.Tests.Events.Codebook;

/// <summary>What a linguist is told who writes an act or a rule of scope wrongly.</summary>
public sealed class CodebookFileErrorTests
{
    private static readonly string FirstDoubt = Doubts.Names[0];

    public static TheoryData<string, string> Acts => new()
    {
        { "type: AID", "t.yaml: line 1: " + CodebookErrors.NoRule },
        { "{ rule: r, words: [a], finds: [b] }", "t.yaml: r: " + CodebookErrors.NoType },
        { "{ rule: r, type: AID, frame: directed, finds: [b] }", "t.yaml: r: " + CodebookErrors.NoWords },
        { "{ rule: r, type: AID, frame: directed, words: [a] }", "t.yaml: r: " + CodebookErrors.NoFinds },
        { "{ rule: r, type: AID, frame: directed, words: [a], finds: [b], wrods: [c] }", "t.yaml: r: key 'wrods' is not one of " },
        { "{ rule: r, type: AID, frame: round, words: [a], finds: [b] }", "t.yaml: r: frame 'round' is not one of " },
        { "{ rule: r, type: AID, frame: directed, words: [a], finds: [b], not: [{ words: c }] }", "t.yaml: r: " + CodebookErrors.NoReason },
        { "{ rule: r, type: AID, frame: directed, words: [a], finds: [b], not: [{ words: c, because: a feast, a mass }] }", "t.yaml: r: key 'a mass' is not one of words, because" },
        { "{ rule: r, type: AID, frame: directed, words: ['(a)'], finds: [b] }", "t.yaml: r: " + RuleErrors.EmptyMatch },
    };

    public static TheoryData<string, string> Scopes => new()
    {
        { "doubts: { mood: 1 }", "t.yaml: line 1: doubt 'mood' is not one of " },
        { "doubts: { " + FirstDoubt + ": many }", "t.yaml: line 1: " + CodebookErrors.Unknown(FirstDoubt, "many", "whole numbers") },
        { "doubts: { " + FirstDoubt + ": -1 }", "t.yaml: doubts: " + CodebookErrors.NoPoints(Doubts.Names[1]) },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public void Names_the_act_and_the_reason(string yaml, string message) =>
        Should.Throw<RuleFileException>(() => ActRuleReader.Read("t.yaml", DataFile.Parse("t.yaml", yaml), null, new LexiconBuilder(new Dictionary<string, WordList>(StringComparer.Ordinal))))
            .Message.ShouldStartWith(message);

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Names_the_doubt_without_points(string yaml, string message) =>
        Should.Throw<RuleFileException>(() => ScopeRulesReader.Read("t.yaml", DataFile.Parse("t.yaml", yaml))).Message.ShouldStartWith(message);
}
