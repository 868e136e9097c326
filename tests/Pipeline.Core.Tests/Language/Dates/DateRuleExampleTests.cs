using Pipeline.Core.Language.Dates;
using Pipeline.Core.Language.Rules;

namespace Pipeline.Core.Tests.Language.Dates;

/// <summary>The examples beside the date rules. All are read as published on Thursday, 9 February 2017.</summary>
public class DateRuleExampleTests
{
    private const string Published = "2017-02-09";

    public static TheoryData<string, string, string> Finds
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var rule in DateFinder.Rules.Rules)
            {
                foreach (var example in rule.Finds)
                {
                    rows.Add(rule.Name, example.Sentence, string.Join(" | ", example.Found));
                }
            }

            return rows;
        }
    }

    public static TheoryData<string, string> Ignores
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var rule in DateFinder.Rules.Rules)
            {
                foreach (var sentence in rule.Ignores)
                {
                    rows.Add(rule.Name, sentence);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Finds))]
    public void Rule_finds(string rule, string sentence, string expected)
    {
        var found = DateFinder.Find(TextArticles.Of(sentence, Published)).Where(date => IsBy(date, rule)).Select(DateNotation.Of);

        string.Join(" | ", found).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Ignores))]
    public void Rule_ignores(string rule, string sentence) =>
        DateFinder.Find(TextArticles.Of(sentence, Published)).Where(date => IsBy(date, rule)).Select(DateNotation.Of).ShouldBeEmpty();

    [Fact]
    public void Every_rule_has_examples_of_both_kinds() =>
        DateFinder.Rules.Rules.Where(rule => rule.Finds.Count == 0 || rule.Ignores.Count == 0).Select(rule => rule.Name).ShouldBeEmpty();

    [Fact]
    public void Every_cue_has_examples_that_hold()
    {
        foreach (var rule in DateFinder.Cues.Rules)
        {
            foreach (var example in rule.Finds)
            {
                var tokens = Pipeline.Core.Language.Tokens.Tokenizer.Tokenize(example.Sentence);
                DateFinder.Cues.Find(tokens).Where(match => match.Rule == rule).Select(match => match.Span.Of(example.Sentence)).ShouldBe(example.Found);
            }

            foreach (var sentence in rule.Ignores)
            {
                DateFinder.Cues.Find(Pipeline.Core.Language.Tokens.Tokenizer.Tokenize(sentence)).ShouldNotContain(match => match.Rule == rule);
            }
        }
    }

    // neighbours that mean one day carry both names: "weekday+bracketed-day-month"
    private static bool IsBy(Pipeline.Core.Language.DateMention date, string rule) => date.Rule.Split('+').Contains(rule);
}
