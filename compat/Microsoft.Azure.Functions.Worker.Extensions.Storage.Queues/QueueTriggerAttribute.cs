using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts a function by a queue message.</summary>
public sealed class QueueTriggerAttribute(string queueName) : TriggerBindingAttribute
{
    public string QueueName { get; } = queueName;

    /// <summary>Setting that holds the connection string, or prefix of the settings of an identity-based connection.</summary>
    public string? Connection { get; set; }
}
