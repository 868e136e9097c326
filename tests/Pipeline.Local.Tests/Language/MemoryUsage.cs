using Pipeline.Azure.Language;

namespace Pipeline.Local.Tests.Language;

/// <summary>A counter that outlives clients but not the test.</summary>
internal sealed class MemoryUsage : IUsageCounter
{
    private readonly Dictionary<string, long> _totals = new(StringComparer.Ordinal);

    public Task<long> AddAsync(string month, long records, CancellationToken cancellationToken)
    {
        lock (_totals)
        {
            _totals[month] = _totals.GetValueOrDefault(month) + records;
            return Task.FromResult(_totals[month]);
        }
    }
}
