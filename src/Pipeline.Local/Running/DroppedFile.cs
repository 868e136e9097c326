namespace Pipeline.Local.Running;

/// <summary>A file that was put into the container.</summary>
/// <param name="Name">Blob name.</param>
/// <param name="ArticleId">Id of the record that tells what became of it.</param>
/// <param name="ContentHash">SHA-256 of the bytes: an earlier version of the file has a record too.</param>
internal sealed record DroppedFile(string Name, string ArticleId, string ContentHash);
