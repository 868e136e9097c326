using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using NodaTime;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;
using Pipeline.Functions.Http.Formats;
using Pipeline.Functions.Http.Formats.Gdelt;
using Pipeline.Stages.Tests.Query;

namespace Pipeline.Functions.Tests.Http;

public sealed class FormatTests
{
    private static readonly Lazy<Task<Api>> Filled = new(() => Api.WithAsync(EventSamples.Numbers(0, 1300)));

    /// <summary>For each format, how many events a body holds.</summary>
    private static readonly Dictionary<string, Func<string, int>> Counters = new()
    {
        ["json"] = body => JsonNode.Parse(body)!["events"]!.AsArray().Count,
        ["jsonl"] = body => body.TrimEnd('\n').Split('\n').Count(line => JsonNode.Parse(line)!["eventId"] is not null),
        ["csv"] = body => body.TrimEnd().Split("\r\n").Length - 1,
        ["atom"] = body => XDocument.Parse(body).Root!.Elements(XName.Get("entry", "http://www.w3.org/2005/Atom")).Count(),
        ["gdelt"] = body => body.TrimEnd('\n').Split('\n').Select(line => line.Split('\t')[0]).Distinct().Count(),
        ["ical"] = body => body.Split("BEGIN:VEVENT").Length - 1,
    };

    public static TheoryData<string> Names() => [.. EventFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Holds_every_event(string name)
    {
        var answer = await (await Filled.Value).GetAsync($"/api/events?format={name}&limit=40&status=planned&from=2016");
        answer.Status.ShouldBe(200, answer.Text);
        answer.Headers.ContentType.ToString().ShouldBe(EventFormats.Find(name)!.ContentType);
        Counters[name](answer.Text).ShouldBe(40);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Streams_more_than_a_page_where_it_can(string name)
    {
        var answer = await (await Filled.Value).GetAsync($"/api/events?format={name}&limit=1200");
        answer.Status.ShouldBe(EventFormats.Find(name)!.CanStream ? 200 : 400);
        if (answer.Status == 200)
        {
            Counters[name](answer.Text).ShouldBe(1200);
        }
    }

    [Fact]
    public async Task Csv_marks_and_disarms_for_spreadsheets_alone()
    {
        var hostile = EventSamples.Number(1) with { Articles = [EventSamples.Number(1).Articles[0] with { Title = "=HYPERLINK(\"http://x\")", Url = "a,\"b\"" }] };
        var api = await Api.WithAsync([hostile]);
        var plain = await api.GetAsync("/api/events?format=csv");
        plain.Body[0].ShouldBe((byte)'e');
        plain.Text.ShouldContain("\"=HYPERLINK(\"\"http://x\"\")\",\"a,\"\"b\"\"\"");
        var marked = await api.GetAsync("/api/events?format=csv&bom=true");
        marked.Body[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        marked.Text.ShouldNotContain(",\"=HYPERLINK");
    }

    [Fact]
    public void A_day_of_an_unknown_year_is_told_by_its_words()
    {
        var told = EventSamples.Number(1) with { DateStart = null, DateEnd = null, DatePrecision = DatePrecision.Unknown, DateBasis = DateBasis.None, DateText = "hôm 5/6" };
        EventSentence.Of(told).ShouldContain("(“hôm 5/6”, year unknown, ");
        EventSentence.Of(told with { DateText = "" }).ShouldContain("(date unknown, ");
        CsvColumns.All.Single(column => column.Name == "dateText").Value(told).ShouldBe("hôm 5/6");
    }

    [Fact]
    public void Gdelt_has_its_61_columns_in_order()
    {
        GdeltColumns.All.Count.ShouldBe(61);
        GdeltColumns.All.Select(c => c.Name).ShouldBeUnique();
        GdeltColumns.All.Select((c, i) => (c.Name, i)).Where(c => c.Name is "SQLDATE" or "Actor1Code" or "Actor2Code" or "EventCode" or "GoldsteinScale" or "ActionGeo_FullName" or "SOURCEURL")
            .Select(c => c.i).ShouldBe([1, 5, 15, 26, 30, 52, 60]);
    }

    [Fact]
    public void Gdelt_directs_what_has_no_direction()
    {
        var call = Call(EventStatus.Occurred, "041");
        Pairs(call).ShouldBe(["Vladimir Putin>Donald Trump 041", "Donald Trump>Vladimir Putin 041"]);
        Pairs(call with { Status = EventStatus.Planned }).ShouldBe(["Vladimir Putin>Donald Trump 036", "Donald Trump>Vladimir Putin 036"]);
        Pairs(call with { Mode = "visit", Cameo = "042", Place = new("Washington", "USA") }).ShouldBe(["Vladimir Putin>Donald Trump 042", "Donald Trump>Vladimir Putin 043"]);
        Pairs(call with { Cameo = "112", Recipients = [call.Actors[1]], Actors = [call.Actors[0]] }).ShouldBe(["Vladimir Putin>Donald Trump 112"]);
        Pairs(call with { Cameo = "145", Actors = [], Recipients = [] }).ShouldBe([">  145".Replace("  ", " ", StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData("041", "04", "041", "1", "1.0")]
    [InlineData("0841", "08", "084", "2", "5.0")]
    [InlineData("112", "11", "112", "3", "-2.0")]
    [InlineData("195", "19", "195", "4", "-10.0")]
    [InlineData("", "", "", "", "")]
    public void Cameo_codes_say_what_they_are(string code, string root, string @base, string quad, string goldstein) =>
        (Cameo.Root(code), Cameo.Base(code), Cameo.QuadClass(code), Cameo.Goldstein(code)).ShouldBe((root, @base, quad, goldstein));

    [Fact]
    public async Task A_calendar_holds_planned_events_in_lines_that_readers_take()
    {
        var planned = Call(EventStatus.Planned, "041") with { DateStart = new LocalDate(2016, 11, 14), DateEnd = new LocalDate(2016, 11, 14) };
        var sentence = string.Concat(Enumerable.Repeat("Hai nhà lãnh đạo; ", 12));
        planned = planned with { Articles = [planned.Articles[0] with { Evidence = new(sentence + "\nhết, rồi", 0, 1) }] };
        var answer = await (await Api.WithAsync([planned, Call(EventStatus.Occurred, "041") with { EventId = "done-1" }])).GetAsync("/api/events?format=ical");
        var lines = answer.Text.Split("\r\n");
        lines.ShouldAllBe(l => Encoding.UTF8.GetByteCount(l) <= 75);
        lines.ShouldContain("DTSTART;VALUE=DATE:20161114");
        lines.ShouldContain("DTEND;VALUE=DATE:20161115");
        lines.ShouldContain("STATUS:TENTATIVE");
        answer.Text.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain(sentence.Replace(";", "\\;", StringComparison.Ordinal).Trim() + " \\nhết\\, rồi");
        answer.Text.ShouldNotContain("done-1");
    }

    [Fact]
    public async Task A_feed_holds_no_character_that_xml_forbids()
    {
        var hostile = EventSamples.Number(1) with { Articles = [EventSamples.Number(1).Articles[0] with { Evidence = new("a\u0001<script>\uD800b", 0, 1) }] };
        var answer = await (await Api.WithAsync([hostile])).GetAsync("/api/events?format=atom");
        XDocument.Parse(answer.Text).ToString().ShouldContain("a&lt;script&gt;");
    }

    [Fact]
    public void Columns_have_meanings()
    {
        CsvColumns.All.ShouldAllBe(c => c.Meaning.Length > 0);
        GdeltColumns.All.ShouldAllBe(c => c.Meaning.Length > 0);
        CsvColumns.All.Select(c => c.Name).ShouldBeUnique();
    }

    private static NewsEvent Call(EventStatus status, string cameo)
    {
        var sample = EventSamples.Number(0);
        return sample with { Status = status, Cameo = cameo, Actors = [EventSamples.Number(0).Actors[0], EventSamples.Number(1).Actors[0]], Recipients = [], Place = null };
    }

    private static IEnumerable<string> Pairs(NewsEvent newsEvent) =>
        DirectedPairs.Of(newsEvent).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Source?.Name}>{p.Target?.Name} {p.Code}"));
}
