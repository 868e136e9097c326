using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Functions.Http.Page;

namespace Pipeline.Functions.Tests.Http;

/// <summary>The page's words: whatever it says, it says in both languages.</summary>
public sealed partial class PageWordsTests
{
    private static readonly HashSet<string> Vietnamese = [.. Keys("words/vi.js")];

    private static readonly HashSet<string> English = [.. Keys("words/en.js")];

    [Fact]
    public void Both_languages_have_the_same_words()
    {
        English.Except(Vietnamese).ShouldBeEmpty();

        // Modes are English words as the codebook writes them.
        Vietnamese.Where(key => !key.StartsWith("mode.", StringComparison.Ordinal)).Except(English).ShouldBeEmpty();
    }

    [Fact]
    public void Every_word_that_is_asked_for_is_there()
    {
        var asked = PageAssets.Paths
            .Where(path => path.EndsWith(".js", StringComparison.Ordinal) && !path.StartsWith("words/", StringComparison.Ordinal))
            .SelectMany(path => Asked().Matches(Text(path)).Select(match => match.Groups["key"].Value))
            .ToHashSet(StringComparer.Ordinal);
        asked.Count.ShouldBeGreaterThan(60);
        asked.Except(Vietnamese).ShouldBeEmpty();
    }

    [Fact]
    public void Every_code_of_the_codebook_has_a_name()
    {
        Names("type", CodebookNames.Types).Except(English).ShouldBeEmpty();
        Names("mode", CodebookNames.Modes).Except(Vietnamese).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("country.RUS", "Nga")]
    [InlineData("country.VNM", "Việt Nam")]
    [InlineData("office.president", "tổng thống")]
    [InlineData("office.secretary-general", "tổng thư ký")]
    public void Countries_and_offices_have_their_vietnamese_names(string key, string name) =>
        Text("words/names.vi.js").ShouldContain($"\"{key}\":\"{name}\"");

    private static IEnumerable<string> Names(string kind, IEnumerable<string> codes) => codes.Distinct(StringComparer.Ordinal).Select(code => $"{kind}.{code}");

    private static IEnumerable<string> Keys(string path) => Key().Matches(Text(path)).Select(match => match.Groups["key"].Value);

    private static string Text(string path) => Encoding.UTF8.GetString(PageAssets.Find(path)!.Value.Content);

    [GeneratedRegex(@"^ {2}'?(?<key>[\w.-]+)'?: ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    [GeneratedRegex(@"\bt\('(?<key>[\w.-]+)'", RegexOptions.ExplicitCapture)]
    private static partial Regex Asked();
}
