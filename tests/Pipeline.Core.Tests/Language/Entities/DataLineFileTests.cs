using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Tests.Language.Entities;

/// <summary>The light reader of the name files and what it refuses.</summary>
public class DataLineFileTests
{
    public static TheoryData<string> Files =>
    [
        "vi/agencies.yaml", "vi/cities.yaml", "vi/countries.yaml", "vi/country-pairs.yaml", "vi/exclusions.yaml", "vi/groups.yaml", "vi/honorifics.yaml",
        "vi/leaders.yaml", "vi/metonyms.yaml", "vi/modifiers.yaml", "vi/names-of-people.yaml", "vi/office-contexts.yaml", "vi/office-holders.yaml",
        "vi/offices.yaml", "vi/organizations.yaml", "vi/persons.yaml", "vi/phrase-words.yaml", "vi/places.yaml", "vi/references.yaml", "vi/role-words.yaml", "vi/speech-verbs.yaml", "vi/syllables.yaml",
    ];

    public static TheoryData<string, string> Mistakes => new()
    {
        { "USA [a, b]", "Data/x.yaml, line 1: one of \":\" is expected after a value" },
        { "USA: a", "Data/x.yaml, line 1: a list in [] or fields in {} are expected after the colon" },
        { "USA: [a", "Data/x.yaml, line 1: one of \",]\" is expected after a value" },
        { "USA: {name: a, vi: [b]} c", "Data/x.yaml, line 1: there is more text after the closing bracket" },
        { "# head\nUSA: [a]\nUSA: [b]", "Data/x.yaml, line 3: \"USA\" stands twice" },
        { "USA: [\"a]", "Data/x.yaml, line 1: a quotation mark is not closed" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Reads_every_file_as_a_yaml_parser_does(string name)
    {
        var lines = DataLineFile.Load(name);
        var yaml = DataFile.Load(name);

        lines.Select(line => line.Key).ShouldBe(yaml.Entries.Select(entry => entry.Key));
        foreach (var (line, entry) in lines.Zip(yaml.Entries))
        {
            line.Items.ShouldBe(entry.Value.Items.Select(item => item.Text ?? ""), entry.Key);
            foreach (var field in entry.Value.Entries)
            {
                line.List(field.Key).ShouldBe(field.Value.Texts, $"{entry.Key}.{field.Key}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Lists_nothing_twice(string name)
    {
        foreach (var (key, value) in DataFile.Load(name).Entries)
        {
            value.Items.Select(item => item.Text).ShouldBeUnique(key);
            value.Entries.ShouldAllBe(field => field.Value.Texts.Distinct().Count() == field.Value.Texts.Count(), key);
        }
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Says_where_and_why_a_line_cannot_be_read(string text, string message) =>
        Should.Throw<DataLineException>(() => DataLineFile.Parse("x.yaml", text)).Message.ShouldBe(message);

    [Fact]
    public void Knows_no_file_that_is_not_there() =>
        Should.Throw<DataLineException>(() => DataLineFile.Load("vi/none.yaml")).Message.ShouldContain("there is no such file");
}
