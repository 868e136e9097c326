using Pipeline.Core.Articles;
using Pipeline.Stages.Batching;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Recent;

/// <summary>
/// Keeps the files that this process read last, so that cleaning need not read again what ingesting has just hashed. Sound because
/// cleaning compares the bytes' hash with its message's and reads anew where they differ.
/// </summary>
public sealed class RecentFiles(IArticleFiles stored) : IArticleFiles
{
    private const long MaxBytes = 64L * 1024 * 1024;
    private readonly RecentItems<FileReading.Found> _recent = new(MaxBytes, found => found.File.Bytes.Length);

    /// <summary>Always reads, since the file may have been overwritten, and keeps what it read.</summary>
    public async Task<FileReading> ReadAsync(string name, long maxBytes, CancellationToken cancellationToken)
    {
        var reading = await stored.ReadAsync(name, maxBytes, cancellationToken).ConfigureAwait(false);
        if (reading is FileReading.Found { File: var file })
        {
            // a file of its own: cleaning takes the bytes out of it, maybe while ingesting still hashes those just read
            _recent.Put(name, new FileReading.Found(new ArticleFile(file.Name, file.Bytes, file.Metadata)));
        }

        return reading;
    }

    /// <summary>Hands over what was kept, once.</summary>
    public async Task<FileReading> ReadRecentAsync(string name, long maxBytes, CancellationToken cancellationToken) =>
        _recent.TryTake(name, out var kept) ? kept : await stored.ReadAsync(name, maxBytes, cancellationToken).ConfigureAwait(false);
}
