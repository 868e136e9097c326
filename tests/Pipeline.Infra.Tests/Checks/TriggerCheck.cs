using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;
using Pipeline.Stages;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>Event Grid calls the function that takes dropped files, and each queue that is made has a function that reads it.</summary>
public sealed class TriggerCheck : IInfraCheck
{
    private const string SubscriptionFile = "infra/events/subscription.bicep";

    public IEnumerable<string> Problems(InfraFiles files)
    {
        var subscription = files.Bicep[SubscriptionFile];
        var called = subscription.Parameters.Single(p => BicepFile.NameOf(p) == "functionName").Value?.Literal;
        var url = subscription.Tree.Of("object_property").Single(p => p.Children![0].Text == "endpointUrl").Value!.Literal!;
        var triggers = FunctionMethods.All.ToDictionary(f => f.Name, f => f.Method.GetParameters().SelectMany(p => p.GetCustomAttributes()).ToList());
        var read = triggers.Values.SelectMany(t => t).OfType<QueueTriggerAttribute>().Select(t => t.QueueName).ToList();
        if (called is null || !triggers.TryGetValue(called, out var attributes) || !attributes.OfType<BlobTriggerAttribute>().Any())
        {
            yield return $"{SubscriptionFile}: '{called}' is no function with a blob trigger";
        }

        if (url != "https://${…}/runtime/webhooks/blobs?functionName=Host.Functions.${…}&code=${…}")
        {
            yield return $"{SubscriptionFile}: '{url}' is not the address of the blob extension";
        }

        foreach (var queue in StorageNames.Queues.Except(read))
        {
            yield return $"no function reads the queue '{queue}'";
        }
    }
}
