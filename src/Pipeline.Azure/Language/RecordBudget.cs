using System.Globalization;

namespace Pipeline.Azure.Language;

/// <summary>
/// The monthly cap on billed records. Records are reserved from the durable counter in slabs, so that a request costs no storage
/// operation; a process that dies leaves at most one slab counted but unspent, never the other way round.
/// </summary>
public sealed class RecordBudget(long monthlyBudget, IUsageCounter counter, TimeProvider time) : IDisposable
{
    private const long Slab = 100;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private string _month = "";
    private long _reserved;

    /// <summary>Billed records of this process since it started.</summary>
    public long Spent { get; private set; }

    /// <summary>Whether the cap of the current month is reached.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Takes records for a request; false when the month has none left.</summary>
    public async Task<bool> TryTakeAsync(int records, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (monthlyBudget > 0 && !await ReserveAsync(records, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            Spent += records;
            return true;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<bool> ReserveAsync(int records, CancellationToken cancellationToken)
    {
        var month = time.GetUtcNow().ToString("yyyy-MM", CultureInfo.InvariantCulture);
        if (month != _month)
        {
            (_month, _reserved, IsSpent) = (month, 0, false);
        }

        if (_reserved < records && !IsSpent)
        {
            var slab = Math.Max(Slab, records);
            var total = await counter.AddAsync(month, slab, cancellationToken).ConfigureAwait(false);
            var usable = Math.Clamp(monthlyBudget - (total - slab), 0, slab);
            IsSpent = usable < slab;
            LanguageTelemetry.BudgetUsed.Record(Math.Min(1, (double)total / monthlyBudget));
            _reserved += usable;
        }

        if (_reserved < records)
        {
            return false;
        }

        _reserved -= records;
        return true;
    }
}
