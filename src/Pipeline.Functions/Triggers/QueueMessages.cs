using Azure.Storage.Queues.Models;
using Pipeline.Stages.Outcomes;

namespace Pipeline.Functions.Triggers;

/// <summary>Queue messages as the stages take them.</summary>
internal static class QueueMessages
{
    public static Delivery DeliveredFrom(this QueueMessage message, string queue) => new(queue, message.MessageText, message.DequeueCount, message.InsertedOn);
}
