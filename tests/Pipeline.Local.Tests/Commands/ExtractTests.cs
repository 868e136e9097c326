using System.Text.Json;
using Pipeline.Local.Shell;
using Pipeline.Testing;

namespace Pipeline.Local.Tests.Commands;

public sealed class ExtractTests : IDisposable
{
    private static readonly string Samples = Path.Combine(RepositoryRoot.Path, "samples");

    private readonly string _bad = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");

    public ExtractTests() => File.WriteAllText(_bad, "");

    [Fact]
    public async Task Input_order_is_kept_and_a_bad_file_is_named_and_passed_over()
    {
        var last = Path.Combine(Samples, "02-dien-dam-nga-my-ban-tin-a.txt");
        var first = Path.Combine(Samples, "07-truc-xuat-nha-ngoai-giao.txt");

        var run = await CommandRun.OfAsync("", "extract", "--mentions", first, _bad, last);

        run.Code.ShouldBe(ExitCode.Failed);
        run.Error.ShouldContain(_bad);
        run.Lines.Select(line => Field(line, "article")).Distinct()
            .ShouldBe(["07-truc-xuat-nha-ngoai-giao", "02-dien-dam-nga-my-ban-tin-a"]);
    }

    [Fact]
    public async Task Anchor_and_evidence_stand_in_the_file_where_they_say()
    {
        var file = Path.Combine(Samples, "02-dien-dam-nga-my-ban-tin-a.txt");
        var source = await File.ReadAllTextAsync(file);

        var run = await CommandRun.OfAsync("", "extract", "--mentions", file);

        run.Lines.ShouldNotBeEmpty();
        foreach (var line in run.Lines)
        {
            using var mention = JsonDocument.Parse(line);
            foreach (var name in new[] { "anchor", "evidence" })
            {
                var span = mention.RootElement.GetProperty(name);
                source[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()].ShouldBe(span.GetProperty("text").GetString());
            }
        }
    }

    [Fact]
    public async Task Without_mentions_the_reports_of_one_event_are_one_line()
    {
        var run = await CommandRun.OfAsync("", "extract", Samples);

        run.Code.ShouldBe(ExitCode.Done, run.Error);
        run.Lines.ShouldContain(line => JsonDocument.Parse(line, default).RootElement.GetProperty("nArticles").GetInt32() > 1);
    }

    [Theory]
    [InlineData("csv", "eventId,type,mode")]
    [InlineData("table", "dateStart")]
    public async Task Other_formats_name_their_columns(string format, string holds) =>
        (await CommandRun.OfAsync("", "extract", Samples, "--format", format)).Out.ShouldContain(holds);

    public void Dispose() => File.Delete(_bad);

    private static string Field(string line, string name)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty(name).GetString()!;
    }
}
