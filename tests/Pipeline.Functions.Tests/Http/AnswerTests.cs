using System.IO.Compression;
using System.Text;
using Pipeline.Stages.Tests.Query;

namespace Pipeline.Functions.Tests.Http;

public sealed class AnswerTests
{
    private static readonly Lazy<Task<Api>> Filled = new(() => Api.WithAsync(EventSamples.Numbers(0, 60)));

    [Fact]
    public async Task Pages_follow_one_another()
    {
        var api = await Filled.Value;
        var seen = new List<string>();
        for (var address = "/api/events?limit=7&sort=sources"; address is not null;)
        {
            var answer = await api.GetAsync(address);
            seen.AddRange(answer.Ids);
            answer.Json["count"]!.GetValue<int>().ShouldBe(answer.Ids.Count);
            var next = answer.Json["continuation"]?.GetValue<string>();
            answer.Headers["x-pipeline-continuation"].ToString().ShouldBe(next ?? "");
            address = next is null ? null : $"/api/events?limit=7&sort=sources&continuation={next}";
        }

        seen.ShouldBeUnique();
        seen.Count.ShouldBe(60);
    }

    [Fact]
    public async Task The_same_answer_need_not_be_sent_twice()
    {
        var api = await Filled.Value;
        var first = await api.GetAsync("/api/events?limit=3");
        first.Headers.CacheControl.ToString().ShouldBe("private, no-cache");
        var again = await api.GetAsync("/api/events?limit=3", $"If-None-Match: {first.Headers.ETag}");
        again.Status.ShouldBe(304);
        again.Body.ShouldBeEmpty();
        (await api.GetAsync("/api/events?limit=4", $"If-None-Match: {first.Headers.ETag}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Large_answers_are_compressed_for_who_takes_it()
    {
        var api = await Filled.Value;
        var plain = await api.GetAsync("/api/events?limit=50");
        var packed = await api.GetAsync("/api/events?limit=50", "Accept-Encoding: br, gzip");
        packed.Headers.ContentEncoding.ToString().ShouldBe("gzip");
        packed.Headers.Vary.ToString().ShouldContain("Accept-Encoding");
        packed.Headers.ETag.ShouldBe(plain.Headers.ETag);
        using var gzip = new GZipStream(new MemoryStream(packed.Body), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        (await reader.ReadToEndAsync()).ShouldBe(plain.Text);
        (await api.GetAsync("/api/events?limit=50", "Accept-Encoding: gzip;q=0")).Headers.ContentEncoding.ToString().ShouldBe("");
    }

    [Fact]
    public async Task Every_answer_says_what_it_cost_and_is_safe_to_show()
    {
        // An API of its own: one that was asked before need not read every event again.
        var answer = await (await Api.WithAsync(EventSamples.Numbers(0, 60))).GetAsync("/api/events?type=CONSULT&limit=10");
        int.Parse(answer.Headers["x-pipeline-rows-read"].ToString(), System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(10, 20);
        answer.Headers.ContentSecurityPolicy.ToString().ShouldNotContain("unsafe");
        answer.Headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
        answer.Headers.AccessControlAllowOrigin.ToString().ShouldBe("", "sharing with other origins is off by default");
    }

    [Fact]
    public async Task An_event_is_found_by_its_id_and_a_missing_one_is_a_problem()
    {
        var api = await Filled.Value;
        var found = await api.GetAsync("/api/events/sample-00004");
        found.Json["eventId"]!.GetValue<string>().ShouldBe("sample-00004");
        found.Json["articles"]!.AsArray().Count.ShouldBe(1);
        foreach (var id in new[] { "sample-99999", "a/b", "x' or '1'='1", "", new string('x', 600) })
        {
            var missing = await api.GetAsync("/api/events/" + id);
            missing.Status.ShouldBe(404);
            missing.Json["type"]!.GetValue<string>().ShouldBe("urn:pipeline:problem:not-found");
        }
    }

    [Fact]
    public async Task Actors_are_found_by_beginnings_of_words()
    {
        var api = await Filled.Value;
        var actors = (await api.GetAsync("/api/actors?q=put")).Json["actors"]!.AsArray();
        actors.Count.ShouldBe(1);
        actors[0]!["name"]!.GetValue<string>().ShouldBe("Vladimir Putin");
        actors[0]!["events"]!.GetValue<int>().ShouldBeGreaterThan(10);
        (await api.GetAsync("/api/actors?q=nguyen%20ph")).Json["actors"]![0]!["name"]!.GetValue<string>().ShouldBe("Nguyễn Xuân Phúc");
        (await api.GetAsync("/api/actors?q=zzz")).Json["actors"]!.AsArray().ShouldBeEmpty();
        (await api.GetAsync("/api/actors")).Status.ShouldBe(400);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?type=CONSULT")]
    [InlineData("?from=2016-03&to=2016-06&country=RUS")]
    [InlineData("?q=syria&minSources=2")]
    public async Task Statistics_count_what_the_query_finds(string filter)
    {
        var api = await Filled.Value;
        var found = (await api.GetAsync("/api/events" + (filter.Length == 0 ? "?limit=900" : filter + "&limit=900"))).Ids.Count;
        var statistics = (await api.GetAsync("/api/stats" + filter)).Json;
        statistics["events"]!["total"]!.GetValue<int>().ShouldBe(found);
        statistics["events"]!["months"]!.AsArray().Sum(m => m!["total"]!.GetValue<int>()).ShouldBe(found);
        statistics["articles"]!["states"]!["failed"]!.GetValue<int>().ShouldBe(1);
    }
}
