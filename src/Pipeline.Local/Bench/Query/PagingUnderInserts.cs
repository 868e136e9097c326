using System.Globalization;
using Pipeline.Local.Measuring;
using Pipeline.Stages.Query.Index;

namespace Pipeline.Local.Bench.Query;

/// <summary>Walks 10,000 events page by page while 1,000 are added among them: each earlier one must come exactly once.</summary>
internal static class PagingUnderInserts
{
    private const int Walked = 10_000;

    private const int Added = 1000;

    private const int PageSize = 100;

    public static async Task<Measure> MeasureAsync(QueryClient client, IEventIndexWriter writer, int stored, CancellationToken cancellation)
    {
        var walked = Math.Min(Walked, stored);
        var numbers = Enumerable.Range(stored - walked, walked).Select(SyntheticEvents.Number).Where(e => e.DateStart is not null).ToList();
        var range = string.Create(CultureInfo.InvariantCulture, $"from={numbers[0].DateStart:uuuu-MM-dd}&to={numbers[^1].DateEnd:uuuu-MM-dd}&limit={PageSize}");
        var seen = new List<string>();
        var added = 0;
        for (string? next = ""; next is not null;)
        {
            var page = await client.PageAsync(next.Length == 0 ? range : $"{range}&continuation={next}", cancellation);
            seen.AddRange(page.Ids);
            next = page.Next;
            var more = Enumerable.Range(stored + added, Math.Min(Added - added, 2 * Added * PageSize / walked)).Select(SyntheticEvents.Number).ToList();
            added += more.Count;
            await writer.ApplyAsync([.. more.Select((e, i) => e with { DateStart = numbers[i * 7 % numbers.Count].DateStart, DateEnd = null }).Select(e => new EventVersion(e.EventId, e, 1))], cancellation);
        }

        var wrong = numbers.Select(e => e.EventId).Except(seen, StringComparer.Ordinal).Count() + seen.Count - seen.Distinct(StringComparer.Ordinal).Count();
        return new(QueryBench.Piece, "events missed or repeated while paging", wrong, "", string.Create(CultureInfo.InvariantCulture, $"{numbers.Count} walked, {added} added meanwhile"));
    }
}
