using Pipeline.Local.Measuring;

namespace Pipeline.Local.Bench.Query;

/// <summary>The first queries of a host that has read nothing and compiled nothing.</summary>
internal static class ColdStart
{
    public static async Task<IReadOnlyList<Measure>> MeasureAsync(QueryClient client, CancellationToken cancellation)
    {
        var page = await client.PageAsync("limit=20", cancellation);
        var filtered = await client.PageAsync("type=CONSULT&country=VNM&limit=20", cancellation);
        return
        [
            new(QueryBench.Piece, "first page of a new host", page.Milliseconds, "ms"),
            new(QueryBench.Piece, "second page of a new host", filtered.Milliseconds, "ms", "other filters"),
        ];
    }
}
