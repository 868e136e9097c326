namespace Pipeline.Stages.Ports;

/// <summary>What stages hand to one another: documents that never change once written under a run's name.</summary>
public interface IStageDocuments
{
    /// <param name="container">One of <see cref="StorageNames.Containers"/>.</param>
    /// <param name="name">Name of the document (<see cref="Documents.DocumentNames"/>).</param>
    /// <param name="content">UTF-8 JSON.</param>
    Task SaveAsync(string container, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>The document, or null when there is none of this name.</summary>
    Task<ReadOnlyMemory<byte>?> LoadAsync(string container, string name, CancellationToken cancellationToken);
}
