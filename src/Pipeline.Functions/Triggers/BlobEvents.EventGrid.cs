using Microsoft.Azure.Functions.Worker;

namespace Pipeline.Functions.Triggers;

/// <summary>How dropped files are noticed. This is the published app: Flex Consumption hears of blobs through Event Grid alone.</summary>
internal static class BlobEvents
{
    public const BlobTriggerSource Source = BlobTriggerSource.EventGrid;
}
