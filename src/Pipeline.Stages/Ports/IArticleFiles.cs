using Pipeline.Core.Articles;

namespace Pipeline.Stages.Ports;

/// <summary>The container into which article files are dropped.</summary>
public interface IArticleFiles
{
    /// <summary>The file's bytes and metadata, or what keeps it from being read.</summary>
    Task<FileReading> ReadAsync(string name, long maxBytes, CancellationToken cancellationToken);

    /// <summary>The same, or what this process read of it last, which may be outdated: for a stage that knows the hash it wants.</summary>
    Task<FileReading> ReadRecentAsync(string name, long maxBytes, CancellationToken cancellationToken) => ReadAsync(name, maxBytes, cancellationToken);
}
