using NodaTime;
using Pipeline.Stages.Query;
using Pipeline.Stages.Query.Facets;

namespace Pipeline.Stages.Tests.Query;

public sealed class EventFinderTests
{
    private const int Stored = 1500;

    private static readonly Lazy<Task<QueryModel>> Filled = new(FillAsync);

    public static TheoryData<string, EventQuery> Queries()
    {
        var queries = new TheoryData<string, EventQuery>();
        foreach (var (name, query) in Filters())
        {
            foreach (var sort in Enum.GetValues<EventSort>())
            {
                queries.Add($"{name} by {sort}", query with { Sort = sort });
            }
        }

        return queries;
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Pages_hold_what_a_plain_search_finds_in_the_same_order(string name, EventQuery query)
    {
        var model = await Filled.Value;
        var expected = QueryModel.Expected(EventSamples.Numbers(0, Stored), query);
        foreach (var limit in new[] { 7, 50, 1000 })
        {
            var (ids, _, _) = await model.AllAsync(query with { Limit = limit });
            ids.ShouldBe(expected, $"{name}, {limit} a page");
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task No_query_reads_anything_but_rows_by_their_keys(string name, EventQuery query)
    {
        var model = await Filled.Value;
        model.Index.Ranges.Clear();
        var before = model.Index.PointReads;
        await model.Finder.FindAsync(query, CancellationToken.None);
        model.Index.PointReads.ShouldBeGreaterThan(before, name);
        model.Index.Ranges.ShouldBeEmpty(name);
    }

    [Fact]
    public async Task An_event_that_was_read_is_read_again_only_when_it_changed()
    {
        var model = new QueryModel();
        await model.PutAsync(EventSamples.Numbers(0, 20));
        var query = new EventQuery { Limit = 10 };
        var first = await model.Finder.FindAsync(query, CancellationToken.None);
        var again = await model.Finder.FindAsync(query, CancellationToken.None);
        (first.RowsRead, again.RowsRead).ShouldBe((11, 1));
        var changed = first.Events[3] with { Confidence = 0.123 };
        await model.PutAsync([changed], revision: 2);
        var last = await model.Finder.FindAsync(query, CancellationToken.None);
        last.RowsRead.ShouldBe(2);
        last.Events[3].Confidence.ShouldBe(0.123);
    }

    [Theory]
    [InlineData("type", "CONSULT")]
    [InlineData("actor", "Vladimir Putin")]
    [InlineData("actor", "person:vladimir-putin")]
    [InlineData("actor", "RUS")]
    [InlineData("actor", "RUS/president")]
    [InlineData("country", "VNM")]
    [InlineData("status", "planned")]
    [InlineData("mode", "phone")]
    [InlineData("place", "Lima")]
    [InlineData("topic", "Syria")]
    public async Task A_first_page_reads_at_most_twice_the_rows_it_returns(string dimension, string value)
    {
        var model = await Filled.Value;
        var single = FacetGroup.Of(dimension, [value]);
        foreach (var query in new EventQuery[]
        {
            new() { Facets = [single] },
            new() { Facets = [single], From = new(2016, 3, 1), To = new(2017, 3, 1) },
            new() { Facets = [single, FacetGroup.Of("type", ["CONSULT"])] },
            new() { Facets = [single, FacetGroup.Of("country", ["RUS"])] },
        })
        {
            var page = await model.Finder.FindAsync(query, CancellationToken.None);
            page.RowsRead.ShouldBeLessThanOrEqualTo(2 * Math.Max(1, page.Events.Count), query.ToString());
        }
    }

    [Fact]
    public async Task Paging_through_10000_events_while_1000_are_inserted_returns_each_earlier_one_once()
    {
        var model = new QueryModel();
        await model.PutAsync(EventSamples.Numbers(0, 10_000));
        var seen = new List<string>();
        var inserted = 10_000;
        for (string? after = ""; after is not null;)
        {
            var page = await model.Finder.FindAsync(new() { Limit = 100, After = after }, CancellationToken.None);
            seen.AddRange(page.Events.Select(e => e.EventId));
            after = page.Next;
            if (inserted < 11_000)
            {
                await model.PutAsync(EventSamples.Numbers(inserted, 10));
                inserted += 10;
            }
        }

        inserted.ShouldBe(11_000);
        seen.ShouldBeUnique();
        EventSamples.Numbers(0, 10_000).Select(e => e.EventId).Except(seen).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_that_costs_too_much_ends_early_and_says_where_to_go_on()
    {
        var model = new QueryModel();
        await model.PutAsync(EventSamples.Numbers(0, 8_000));
        var query = new EventQuery { Words = ["7999"], Sort = EventSort.Confidence };
        var first = await model.Finder.FindAsync(query, CancellationToken.None);
        first.Next.ShouldNotBeNull();
        var (ids, pages, _) = await model.AllAsync(query);
        ids.ShouldBe(["sample-07999"]);
        pages.ShouldBeGreaterThan(1);
    }

    /// <summary>Every filter, and some together.</summary>
    public static IEnumerable<(string Name, EventQuery Query)> Filters()
    {
        var all = new EventQuery();
        yield return ("everything", all);
        yield return ("type", all with { Facets = [FacetGroup.Of("type", ["CONSULT"])] });
        yield return ("two types", all with { Facets = [FacetGroup.Of("type", ["CONSULT", "AGREE"])] });
        yield return ("mode", all with { Facets = [FacetGroup.Of("mode", ["visit"])] });
        yield return ("status", all with { Facets = [FacetGroup.Of("status", ["called-for"])] });
        yield return ("actor without accents", all with { Facets = [FacetGroup.Of("actor", ["nguyen xuan phuc"])] });
        yield return ("two actors", all with { Facets = [FacetGroup.Of("actor", ["Vladimir Putin"]), FacetGroup.Of("actor", ["Donald Trump"])] });
        yield return ("either of two actors", all with { Facets = [FacetGroup.Of("actor", ["Vladimir Putin", "France"])] });
        yield return ("type and country", all with { Facets = [FacetGroup.Of("type", ["AGREE"]), FacetGroup.Of("country", ["VNM", "RUS"])] });
        yield return ("place and topic", all with { Facets = [FacetGroup.Of("place", ["lima"]), FacetGroup.Of("topic", ["syria"])] });
        yield return ("nothing", all with { Facets = [FacetGroup.Of("actor", ["nobody"])] });
        yield return ("from", all with { From = new(2017, 1, 1) });
        yield return ("to", all with { To = new(2016, 6, 30) });
        yield return ("a week", all with { From = new LocalDate(2016, 11, 10), To = new LocalDate(2016, 11, 16) });
        yield return ("a day of a type", all with { From = new LocalDate(2016, 11, 14), To = new LocalDate(2016, 11, 14), Facets = [FacetGroup.Of("type", ["PROTEST", "AGREE"])] });
        yield return ("type and one country", all with { Facets = [FacetGroup.Of("type", ["AGREE", "CONSULT"]), FacetGroup.Of("country", ["RUS"])] });
        yield return ("either of two countries", all with { Facets = [FacetGroup.Of("country", ["VNM", "RUS"])] });
        yield return ("sources", all with { MinSources = 3 });
        yield return ("sources between steps", all with { MinSources = 4 });
        yield return ("sources of a type", all with { MinSources = 2, Facets = [FacetGroup.Of("type", ["CONSULT"])] });
        yield return ("words of a type", all with { Words = ["syria"], Facets = [FacetGroup.Of("type", ["CONSULT"])] });
        yield return ("more sources than any", all with { MinSources = 9 });
        yield return ("words", all with { Words = ["dien", "dam", "syria"] });
        yield return ("words of an actor", all with { Words = ["syria"], Facets = [FacetGroup.Of("actor", ["Vladimir Putin"])] });
    }

    private static async Task<QueryModel> FillAsync()
    {
        var model = new QueryModel();
        foreach (var chunk in EventSamples.Numbers(0, Stored).Chunk(97))
        {
            await model.PutAsync(chunk);
        }

        return model;
    }
}
