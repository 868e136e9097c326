using System.Globalization;
using Pipeline.Local.Measuring;

namespace Pipeline.Local.Bench.Query;

/// <summary>How long the counts behind the timeline take, and whether they are of all events.</summary>
internal static class CountTimes
{
    private static readonly string[] Queries = ["", "type=CONSULT", "type=CONSULT&country=VNM", "status=occurred&type=AGREE", "actor=VNM&minSources=2", "q=hop+tac"];

    public static async Task<IReadOnlyList<Measure>> MeasureAsync(QueryClient client, CancellationToken cancellation)
    {
        var measures = new List<Measure>();
        foreach (var query in Queries)
        {
            var (total, complete, first) = await client.CountAsync(query, cancellation);
            var (_, _, again) = await client.CountAsync(query, cancellation);
            measures.Add(new(QueryBench.Piece, $"counts {(query.Length == 0 ? "of all" : query)}", first, "ms", string.Create(CultureInfo.InvariantCulture,
                $"{total} events{(complete ? "" : ", not all counted")}, again {again:0} ms")));
        }

        return measures;
    }
}
