using Microsoft.Azure.Functions.Worker;

namespace Pipeline.Functions.Triggers;

/// <summary>How dropped files are noticed. This is a build for a desk: the emulator sends no events, so the container is scanned.</summary>
internal static class BlobEvents
{
    public const BlobTriggerSource Source = BlobTriggerSource.LogsAndContainerScan;
}
