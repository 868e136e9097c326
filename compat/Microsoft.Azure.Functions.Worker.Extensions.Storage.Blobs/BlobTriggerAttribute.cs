using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts a function by a new or changed blob.</summary>
public sealed class BlobTriggerAttribute(string blobPath) : TriggerBindingAttribute
{
    /// <summary>Container and name pattern: <c>articles/{name}</c>.</summary>
    public string BlobPath { get; } = blobPath;

    /// <summary>Setting that holds the connection string, or prefix of the settings of an identity-based connection.</summary>
    public string? Connection { get; set; }

    public BlobTriggerSource Source { get; set; }
}
