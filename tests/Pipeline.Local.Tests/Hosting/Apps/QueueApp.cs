using Microsoft.Azure.Functions.Worker;

namespace Pipeline.Local.Tests.Hosting.Apps;

/// <summary>A queue function and the handler of its poison queue.</summary>
public sealed class QueueApp(Ledger ledger)
{
    [Function("Work")]
    public Task WorkAsync([QueueTrigger("work")] string message, CancellationToken cancellation) => ledger.HandleAsync("work", message, cancellation);

    [Function("WorkPoison")]
    public Task PoisonAsync([QueueTrigger("work-poison")] string message, int dequeueCount, CancellationToken cancellation) =>
        ledger.HandleAsync($"poison{dequeueCount}", message, cancellation);
}
