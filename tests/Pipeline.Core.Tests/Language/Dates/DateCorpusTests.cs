using System.Text.RegularExpressions;
using Pipeline.Core.Language.Dates;
using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Tests.Language.Dates;

/// <summary>The corpus under <c>tests/corpus/dates</c>: value, then the sentences that say it, the expression in square brackets.</summary>
public partial class DateCorpusTests
{
    private const int LeastExpressions = 400;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "corpus", "dates");

    public static TheoryData<string, string, string> Expressions
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var (published, root) in Files())
            {
                foreach (var (value, sentences) in root["dates"]!.Entries)
                {
                    foreach (var sentence in sentences.Texts)
                    {
                        rows.Add(published, sentence, value);
                    }
                }
            }

            return rows;
        }
    }

    public static TheoryData<string, string> Nothing
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (published, root) in Files())
            {
                foreach (var sentence in root["nothing"]!.Texts)
                {
                    rows.Add(published, sentence);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Says(string published, string marked, string value)
    {
        var expression = Brackets().Match(marked).Groups[1].Value;
        var found = DateFinder.Find(TextArticles.Of(Brackets().Replace(marked, "$1"), Published(published)));

        found.Select(DateNotation.Of).ShouldContain($"{expression} = {value}");
    }

    [Theory]
    [MemberData(nameof(Nothing))]
    public void Says_no_date(string published, string sentence) =>
        DateFinder.Find(TextArticles.Of(sentence, Published(published))).Select(DateNotation.Of).ShouldBeEmpty();

    [Fact]
    public void Every_sentence_marks_one_expression_and_they_are_many()
    {
        Expressions.Where(row => Brackets().Count((string)row[1]) != 1).Select(row => (string)row[1]).ShouldBeEmpty();
        Expressions.Count.ShouldBeGreaterThanOrEqualTo(LeastExpressions);
    }

    [Fact]
    public void Every_rule_is_used_by_the_corpus()
    {
        var used = Expressions.Select(row => (Sentence: Brackets().Replace((string)row[1], "$1"), Published: Published((string)row[0])))
            .SelectMany(row => DateFinder.Find(TextArticles.Of(row.Sentence, row.Published)))
            .SelectMany(date => date.Rule.Split('+'))
            .ToHashSet(StringComparer.Ordinal);

        DateFinder.Rules.Rules.Where(rule => rule.Is != "nothing" && !used.Contains(rule.Name)).Select(rule => rule.Name).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex Brackets();

    private static string? Published(string text) => text.Length == 0 ? null : text;

    private static IEnumerable<(string Published, DataNode Root)> Files()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var root = DataFile.Parse(Path.GetFileName(file), File.ReadAllText(file));
            var published = root["published"]?.Text ?? "";
            yield return (published == "null" ? "" : published, root);
        }
    }
}
