using System.Text.RegularExpressions;
using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Tests.Language.Rules;

/// <summary>The patterns that linguists write offer each word of a choice once, so that one edit changes it.</summary>
public partial class PatternDataTests
{
    public static TheoryData<string> Files => [.. DataFile.Names.Where(name => name.StartsWith("vi/codebook/", StringComparison.Ordinal)), "vi/clauses.yaml", "vi/dates.yaml", "vi/date-cues.yaml", "vi/status.yaml"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Offer_nothing_twice(string name)
    {
        var choices = Texts(DataFile.Load(name)).SelectMany(text => Choices().Matches(text)).ToList();

        choices.Where(choice => choice.Groups[1].Value.Split('|') is var words && words.Distinct().Count() < words.Length).ShouldBeEmpty();
    }

    [Fact]
    public void Choices_are_found_in_the_files() => Texts(DataFile.Load("vi/status.yaml")).SelectMany(text => Choices().Matches(text)).ShouldNotBeEmpty();

    [GeneratedRegex(@"\[([^\[\]()]*)\]")]
    private static partial Regex Choices();

    private static IEnumerable<string> Texts(DataNode node) =>
        node.Texts.Concat(node.Items.SelectMany(Texts)).Concat(node.Entries.SelectMany(entry => Texts(entry.Value)));
}
