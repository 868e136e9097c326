namespace Pipeline.Core.Articles;

/// <summary>A file as it arrives: bytes, its name, and what the container says of it.</summary>
/// <param name="Name">File or blob name, with or without folders; the stem becomes the article id.</param>
/// <param name="Bytes">The raw content.</param>
/// <param name="Metadata">Blob metadata; the keys <c>url</c>, <c>publisher</c>, <c>published</c> are used where present.</param>
public sealed record ArticleFile(string Name, ReadOnlyMemory<byte> Bytes, IReadOnlyDictionary<string, string>? Metadata = null);
