using Pipeline.Stages.Query.Reading;

namespace Pipeline.Stages.Query.Timeline;

/// <summary>
/// Keeps counts ten times as long as they took: a page that asks again every few seconds so costs a tenth of the machine at most, and
/// what is counted in milliseconds is as good as never old. What few rows tell is not kept at all: the first count of a process takes long
/// because code is compiled, and a page that shows events beside a count of none looks broken.
/// </summary>
internal sealed class RecentCounts(TimeProvider time)
{
    private const int MaxKept = 64;

    /// <summary>Rows that are counted anew each time.</summary>
    private const int FewRows = 16;

    /// <summary>Counts are kept so many times as long as they took …</summary>
    private const int Times = 10;

    /// <summary>… and no longer than this, whatever they took.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();

    private readonly Dictionary<string, (EventCounts Counts, DateTimeOffset Until)> _kept = new(StringComparer.Ordinal);

    /// <summary>The counts of a query, counted now or a moment ago.</summary>
    public async Task<EventCounts> GetAsync(EventQuery query, Func<Task<EventCounts>> count)
    {
        var key = QueryText.Of(query);
        if (Kept(key) is { } kept)
        {
            return kept;
        }

        var started = time.GetTimestamp();
        var counts = await count();
        var pause = TimeSpan.FromTicks(Math.Min(time.GetElapsedTime(started).Ticks * Times, Longest.Ticks));
        if (counts.RowsRead > FewRows)
        {
            Keep(key, counts, time.GetUtcNow() + pause);
        }

        return counts;
    }

    private EventCounts? Kept(string key)
    {
        lock (_gate)
        {
            return _kept.TryGetValue(key, out var kept) && time.GetUtcNow() < kept.Until ? kept.Counts : null;
        }
    }

    private void Keep(string key, EventCounts counts, DateTimeOffset until)
    {
        lock (_gate)
        {
            if (_kept.Count >= MaxKept)
            {
                _kept.Clear();
            }

            _kept[key] = (counts, until);
        }
    }
}
