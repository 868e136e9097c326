using System.Globalization;
using Pipeline.Local.Measuring;

namespace Pipeline.Local.Bench.Query;

/// <summary>First pages of the whole <see cref="QueryMix"/>: time, and table rows read for each row returned.</summary>
internal static class FirstPages
{
    public static async Task<IReadOnlyList<Measure>> MeasureAsync(QueryClient client, int azurite, int rounds, CancellationToken cancellation)
    {
        var measures = new List<Measure>();
        var asked = new List<(QueryKind Kind, string Query, TimedPage Page)>();
        var processor = 0.0;
        foreach (var kind in QueryMix.All)
        {
            await client.PageAsync(kind.Query(0), cancellation);
            var used = new ProcessorTime(azurite);
            var pages = await AskAsync(client, kind, rounds, cancellation);
            processor += kind.IsBounded ? used.Milliseconds : 0;
            asked.AddRange(pages.Select(p => (kind, p.Query, p.Page)));
            measures.Add(Times($"{kind.Name}", pages.Select(p => p.Page), kind));
        }

        var filtered = asked.Where(a => a.Kind.IsBounded).ToList();
        var again = new List<TimedPage>();
        foreach (var (_, query, _) in filtered)
        {
            again.Add(await client.PageAsync(query, cancellation));
        }

        return [.. measures, new(QueryBench.Piece, "processor time of a first page", processor / filtered.Count, "ms", "host, client and Azurite"), .. Percentiles("first page", [.. filtered.Select(f => f.Page)]), .. Percentiles("the same again", again), Worst(filtered)];
    }

    /// <summary>Round 0 was asked before to warm up: it compiles the code, and learns where the leaves of the long lists end.</summary>
    private static async Task<IReadOnlyList<(string Query, TimedPage Page)>> AskAsync(QueryClient client, QueryKind kind, int rounds, CancellationToken cancellation)
    {
        var pages = new List<(string, TimedPage)>();
        for (var round = 1; round <= rounds; round++)
        {
            var query = kind.Query(round);
            pages.Add((query, await client.PageAsync(query, cancellation)));
        }

        return pages;
    }

    private static Measure Times(string name, IEnumerable<TimedPage> pages, QueryKind kind)
    {
        var all = pages.ToList();
        var times = all.ConvertAll(p => p.Milliseconds);
        var rows = all.Max(Ratio);
        return new(QueryBench.Piece, name + " p95", Spread.At(times, 0.95), "ms", string.Create(CultureInfo.InvariantCulture,
            $"p50 {Spread.At(times, 0.5):0.0}, {rows:0.0} rows read a row{(kind.IsBounded ? "" : ", not in the figures below")}"));
    }

    private static IEnumerable<Measure> Percentiles(string name, List<TimedPage> pages)
    {
        var times = pages.Select(p => p.Milliseconds).ToList();
        foreach (var share in new[] { 0.5, 0.95, 0.99 })
        {
            yield return new(QueryBench.Piece, string.Create(CultureInfo.InvariantCulture, $"{name} p{share * 100:0}"), Spread.At(times, share), "ms", $"{pages.Count} queries");
        }
    }

    private static Measure Worst(IReadOnlyList<(QueryKind Kind, string Query, TimedPage Page)> asked)
    {
        var (_, query, page) = asked.MaxBy(a => Ratio(a.Page));
        return new(QueryBench.Piece, "rows read for a row returned", Ratio(page), "", $"{Uri.UnescapeDataString(query)}: {page.RowsRead} for {page.Ids.Count}");
    }

    private static double Ratio(TimedPage page) => (double)page.RowsRead / Math.Max(1, page.Ids.Count);
}
