namespace Pipeline.Local.Tests.Hosting.Apps;

/// <summary>The documented poison message of a blob trigger.</summary>
public sealed record PoisonedBlob(string FunctionId, string ContainerName, string BlobName);
