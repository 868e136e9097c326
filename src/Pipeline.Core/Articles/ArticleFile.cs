namespace Pipeline.Core.Articles;

/// <summary>A file as it arrives: bytes, its name, and what the container says of it.</summary>
/// <param name="name">File or blob name, with or without folders; the stem becomes the article id.</param>
/// <param name="bytes">The raw content.</param>
/// <param name="metadata">Blob metadata; the keys <c>url</c>, <c>publisher</c>, <c>published</c> are used where present.</param>
public sealed class ArticleFile(string name, ReadOnlyMemory<byte> bytes, IReadOnlyDictionary<string, string>? metadata = null)
{
    public string Name { get; } = name;

    /// <summary>The raw content; empty once taken.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; } = bytes;

    public IReadOnlyDictionary<string, string>? Metadata { get; } = metadata;

    /// <summary>Hands the content over, once, so that it can be let go while the text made from it is cleaned.</summary>
    public ReadOnlyMemory<byte> TakeBytes()
    {
        var taken = Bytes;
        Bytes = default;
        return taken;
    }
}
