namespace Pipeline.Azure.Language;

/// <summary>Durable count of billed records a month, shared by all instances.</summary>
public interface IUsageCounter
{
    /// <summary>Adds records to a month (<c>2026-11</c>) and returns the new total.</summary>
    Task<long> AddAsync(string month, long records, CancellationToken cancellationToken);
}
