using System.Text.Json;
using Pipeline.Testing;

namespace Pipeline.Local.Tests.Commands;

/// <summary>The JSON lines that other programs read: every field of the contract, no other.</summary>
public sealed class CleanAndExplainTests
{
    private static readonly string[] CleanFields =
    [
        "file", "title", "lead", "publisher", "author", "agency", "publishedAt", "publishedAtBasis", "url", "language",
        "paragraphs", "captions", "removed", "duplicateOf",
    ];

    [Fact]
    public async Task Clean_prints_one_line_a_file_with_the_fields_of_the_contract()
    {
        var samples = Path.Combine(RepositoryRoot.Path, "samples");
        var run = await CommandRun.OfAsync("", "clean", samples);

        run.Lines.Count.ShouldBe(Directory.GetFiles(samples).Length);
        foreach (var line in run.Lines)
        {
            Names(line).ShouldBe(CleanFields);
        }
    }

    [Fact]
    public async Task Explain_reads_one_sentence_a_line_and_answers_in_order()
    {
        var run = await CommandRun.OfAsync("Hôm qua trời mưa.\n\nNgày 14/11/2016, ông Putin đã điện đàm với ông Trump.\n", "explain", "-", "--published", "2016-11-20", "--format", "json");

        run.Lines.Count.ShouldBe(3);
        run.Lines.ShouldAllBe(line => Names(line).SequenceEqual(new[] { "sentence", "dates", "entities", "quotes", "mentions" }));
        using var first = JsonDocument.Parse(run.Lines[0]);
        var date = first.RootElement.GetProperty("dates")[0];
        date.GetProperty("dateStart").GetString().ShouldBe("2016-11-19");
        string.Join(' ', date.EnumerateObject().Select(field => field.Name)).ShouldBe("text start end dateStart dateEnd timeStart precision basis rule");
        using var last = JsonDocument.Parse(run.Lines[2]);
        last.RootElement.GetProperty("mentions").GetArrayLength().ShouldBe(1);
        string.Join(' ', last.RootElement.GetProperty("entities")[0].EnumerateObject().Select(field => field.Name))
            .ShouldBe("text start end kind name country office rule");
    }

    [Fact]
    public async Task Explain_without_a_format_is_a_table_that_names_rules()
    {
        var run = await CommandRun.OfAsync("", "explain", "Ngày 14/11/2016, ông Putin đã điện đàm với ông Trump.");
        run.Out.ShouldContain("rule");
        run.Out.ShouldContain("CONSULT/phone");
    }

    private static IReadOnlyList<string> Names(string line)
    {
        using var json = JsonDocument.Parse(line);
        return [.. json.RootElement.EnumerateObject().Select(field => field.Name)];
    }
}
