using Pipeline.Functions.Http.Parameters;
using Pipeline.Stages.Tests.Query;

namespace Pipeline.Functions.Tests.Http;

public sealed class ParameterTests
{
    private static readonly string[] Contract =
    [
        "from", "to", "type", "mode", "status", "actor", "country", "place", "topic", "q", "minSources", "sort", "limit", "continuation", "format",
    ];

    private static readonly Lazy<Task<Api>> Filled = new(() => Api.WithAsync(EventSamples.Numbers(0, 200)));

    public static TheoryData<string> Names() => [.. EventParameters.All.Select(p => p.Name)];

    /// <summary>Every filter by a value in several spellings, and how many of 200 samples fit it.</summary>
    public static TheoryData<string, int> Filters() => new()
    {
        { "type=CONSULT", 50 },
        { "type=consult", 50 },
        { "type=CONSULT,AGREE", 100 },
        { "type=CONSULT&type=AGREE", -1 },
        { "mode=phone", 67 },
        { "status=called-for", 28 },
        { "actor=Vladimir%20Putin", 64 },
        { "actor=%C3%B4ng%20Putin", 64 },
        { "actor=person:vladimir-putin", 64 },
        { "actor=RUS", 64 },
        { "actor=Russia", 64 },
        { "actor=Nga", 64 },
        { "actor=USA/president", 64 },
        { "actor=nguyen%20xuan%20phuc", 64 },
        { "actor=Vladimir%20Putin&actor=Donald%20Trump", 12 },
        { "actor=Vladimir%20Putin,Donald%20Trump", 116 },
        { "country=FRA", 64 },
        { "country=fr", 64 },
        { "country=Ph%C3%A1p", 64 },
        { "country=PER", 34 },
        { "place=lima", 34 },
        { "place=PER", 34 },
        { "topic=SYRIA", 25 },
        { "q=dien%20dam", 20 },
        { "q=%C4%91i%E1%BB%87n%20%C4%91%C3%A0m&q=syria", 20 },
        { "minSources=3", 100 },
        { "from=2016-01-01&to=2016-12-31", -1 },
        { "from=2016-03&to=2016-03", -1 },
        { "actor=%27%20or%20true%20eq%20true%20or%20%27", 0 },
    };

    [Fact]
    public void The_table_holds_the_contract() => Contract.Except(EventParameters.All.Select(p => p.Name)).ShouldBeEmpty();

    [Fact]
    public void Every_filter_is_tried() => EventParameters.All.Select(p => p.Name)
        .Except(["sort", "limit", "continuation", "format", "bom"])
        .Where(name => !Filters().Any(f => f[0].ToString()!.Contains(name + "=", StringComparison.Ordinal)))
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_example_is_accepted_and_its_counterexample_is_not(string name)
    {
        var parameter = EventParameters.All.Single(p => p.Name == name);
        parameter.TryRead(parameter.Example, new()).ShouldBeTrue(parameter.Example);
        if (parameter.Counterexample is { } wrong)
        {
            parameter.TryRead(wrong, new()).ShouldBeFalse(wrong);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_wrong_value_is_a_problem_that_names_it(string name)
    {
        var parameter = EventParameters.All.Single(p => p.Name == name);
        var answer = await (await Filled.Value).GetAsync($"/api/events?{name}={Uri.EscapeDataString(parameter.Counterexample!)}");
        answer.Status.ShouldBe(400);
        answer.Headers.ContentType.ToString().ShouldBe("application/problem+json");
        answer.Json["type"]!.GetValue<string>().ShouldBe("urn:pipeline:problem:invalid-parameter");
        answer.Json["parameter"]!.GetValue<string>().ShouldBe(name);
        answer.Json["accepts"]!.GetValue<string>().ShouldBe(parameter.Accepts);
        answer.Json["status"]!.GetValue<int>().ShouldBe(400);
        answer.Json["instance"]!.GetValue<string>().ShouldBe("/api/events");
    }

    [Theory]
    [InlineData("colour=red", "colour", "There is no parameter 'colour'.")]
    [InlineData("from=", "from", "'from' has no value.")]
    [InlineData("limit=1&limit=2", "limit", "'limit' is given more than once.")]
    [InlineData("from=2017-01-01&to=2016-01-01", "from", "'from' (2017-01-01) is later than 'to' (2016-01-01).")]
    [InlineData("format=atom&limit=5000", "limit", "'limit' for format atom is at most 1000.")]
    public async Task Bad_queries_say_what_is_wrong(string query, string parameter, string detail)
    {
        var answer = await (await Filled.Value).GetAsync("/api/events?" + query);
        answer.Status.ShouldBe(400);
        answer.Json["parameter"]!.GetValue<string>().ShouldBe(parameter);
        answer.Json["detail"]!.GetValue<string>().ShouldStartWith(detail);
    }

    [Fact]
    public async Task All_errors_come_at_once()
    {
        var answer = await (await Filled.Value).GetAsync("/api/events?from=x&colour=red&limit=0");
        answer.Json["errors"]!.AsArray().Select(e => e!["parameter"]!.GetValue<string>()).ShouldBe(["from", "colour", "limit"]);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Filters_find_what_fits(string query, int expected)
    {
        var answer = await (await Filled.Value).GetAsync($"/api/events?{query}&limit=500");
        if (query.StartsWith("type=CONSULT&type=", StringComparison.Ordinal))
        {
            answer.Status.ShouldBe(400);
            return;
        }

        answer.Status.ShouldBe(200, answer.Text);
        if (expected >= 0)
        {
            answer.Ids.Count.ShouldBe(expected, query);
        }
        else
        {
            answer.Ids.Count.ShouldBeInRange(1, 199);
        }
    }

    [Fact]
    public async Task A_continuation_of_another_query_is_refused()
    {
        var api = await Filled.Value;
        var token = (await api.GetAsync("/api/events?limit=5")).Json["continuation"]!.GetValue<string>();
        var answer = await api.GetAsync($"/api/events?limit=5&type=AGREE&continuation={token}");
        answer.Status.ShouldBe(400);
        answer.Json["parameter"]!.GetValue<string>().ShouldBe("continuation");
    }

    [Fact]
    public async Task Keys_of_the_host_are_no_unknown_parameters() =>
        (await (await Filled.Value).GetAsync("/api/events?code=secret&limit=1")).Status.ShouldBe(200);
}
