using Pipeline.Core.Articles;

namespace Pipeline.Stages.Ports;

/// <summary>The container into which article files are dropped.</summary>
public interface IArticleFiles
{
    /// <summary>The file's bytes and metadata, or what keeps it from being read.</summary>
    Task<FileReading> ReadAsync(string name, long maxBytes, CancellationToken cancellationToken);
}
