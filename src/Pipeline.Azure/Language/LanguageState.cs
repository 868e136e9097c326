namespace Pipeline.Azure.Language;

/// <summary>What health and telemetry tell of the service.</summary>
/// <param name="Breaker"><c>closed</c>, <c>open</c>, <c>halfopen</c> or <c>isolated</c>.</param>
/// <param name="BudgetSpent">Whether the monthly cap is reached.</param>
/// <param name="RefusedUntil">End of a refusal for quota, when one is known.</param>
/// <param name="BilledRecords">Records since this process started.</param>
/// <param name="Requests">HTTP attempts since this process started.</param>
/// <param name="Retries">Attempts beyond each request's first.</param>
public sealed record LanguageState(string Breaker, bool BudgetSpent, DateTimeOffset? RefusedUntil, long BilledRecords, long Requests, long Retries)
{
    /// <summary>Whether the embedded analyzer serves alone right now.</summary>
    public bool IsDegraded => BudgetSpent || RefusedUntil is not null || Breaker is "open" or "isolated";
}
