using Pipeline.Core.Articles.Cleaning.Captions;
using Pipeline.Core.Articles.Cleaning.Chrome;
using Pipeline.Core.Articles.Cleaning.Related;
using Pipeline.Core.Articles.Cleaning.Sources;
using Pipeline.Core.Articles.Formats.Html;
using Pipeline.Core.Articles.Languages;
using Pipeline.Core.Text.Vietnamese;

namespace Pipeline.Core.Tests.Articles;

/// <summary>The examples that stand beside the words in <c>Data/vi/articles/*.yaml</c>.</summary>
public class DataExamplesTests
{
    public static TheoryData<string, string, bool> Chrome() => Rows(ChromeRules.All.SelectMany(rule => Examples(rule.Reason, rule.Finds, rule.Ignores)));

    public static TheoryData<string, bool> Related() => Plain(RelatedHeaders.Words.Finds, RelatedHeaders.Words.Ignores);

    public static TheoryData<string, bool> Credits() => Plain(CaptionWords.Default.Finds, CaptionWords.Default.Ignores);

    public static TheoryData<string, bool> Syllables() => Plain(VietnameseSyllable.Table.Finds, VietnameseSyllable.Table.Ignores);

    public static TheoryData<string, string> Languages() => Pairs(LanguageDetector.Table.Finds);

    public static TheoryData<string, string> Roles() => Pairs(NodeRoleWords.Default.Finds);

    public static TheoryData<string, string> NoRoles() => Pairs(NodeRoleWords.Default.Ignores);

    [Theory]
    [MemberData(nameof(Chrome))]
    public void Chrome_words_find_their_examples(string reason, string line, bool found)
    {
        if (found)
        {
            ChromeRules.ReasonFor(line).ShouldBe(reason);
        }
        else
        {
            ChromeRules.ReasonFor(line).ShouldBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Related))]
    public void Related_headers_find_their_examples(string line, bool found) => (RelatedHeaders.KindOf(line) != RelatedHeader.None).ShouldBe(found);

    [Theory]
    [MemberData(nameof(Credits))]
    public void Credits_find_their_examples(string line, bool found) => CreditFinder.HasCredit(line).ShouldBe(found);

    [Theory]
    [MemberData(nameof(Syllables))]
    public void Syllables_find_their_examples(string word, bool found) => VietnameseSyllable.IsSyllable(word).ShouldBe(found);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Languages_are_told(string language, string sentence) => LanguageDetector.Detect(sentence, claimed: null).ShouldBe(language);

    [Theory]
    [MemberData(nameof(Roles))]
    public void Html_names_give_roles(string role, string names) => NodeNames.RoleOf(names).ToString().ToLowerInvariant().ShouldBe(role);

    [Theory]
    [MemberData(nameof(NoRoles))]
    public void Html_names_that_only_look_alike_give_none(string role, string names) => NodeNames.RoleOf(names).ToString().ToLowerInvariant().ShouldNotBe(role);

    [Fact]
    public void Every_list_has_examples_on_both_sides()
    {
        ChromeRules.All.Where(rule => rule.Finds.Count == 0 || rule.Ignores.Count == 0).Select(rule => rule.Reason).ShouldBeEmpty();
        LanguageDetector.Table.CommonWords.Keys.Except(LanguageDetector.Table.Finds.Keys).ShouldBeEmpty();
    }

    [Fact]
    public void Outlets_are_named_once_and_are_of_a_known_kind()
    {
        Outlets.All.Select(outlet => outlet.Kind).Distinct().Except(["agency", "outlet", "source"]).ShouldBeEmpty();
        Outlets.All.SelectMany(outlet => outlet.Also.Prepend(outlet.Name)).GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    private static IEnumerable<(string Reason, string Line, bool Found)> Examples(string reason, List<string> finds, List<string> ignores) =>
        [.. finds.Select(line => (reason, line, true)), .. ignores.Select(line => (reason, line, false))];

    private static TheoryData<string, string, bool> Rows(IEnumerable<(string Reason, string Line, bool Found)> rows)
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var (reason, line, found) in rows)
        {
            data.Add(reason, line, found);
        }

        return data;
    }

    private static TheoryData<string, bool> Plain(List<string> finds, List<string> ignores)
    {
        var data = new TheoryData<string, bool>();
        finds.ForEach(line => data.Add(line, true));
        ignores.ForEach(line => data.Add(line, false));
        return data;
    }

    private static TheoryData<string, string> Pairs(Dictionary<string, List<string>> lists)
    {
        var data = new TheoryData<string, string>();
        foreach (var (key, values) in lists)
        {
            values.ForEach(value => data.Add(key, value));
        }

        return data;
    }
}
