using Pipeline.Stages.Batching;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Recent;

/// <summary>
/// Keeps the files that this process read last, so that cleaning need not read again what ingesting has just hashed. Sound because a
/// stage compares the bytes' hash with its message's: what was overwritten meanwhile has a message of its own.
/// </summary>
public sealed class RecentFiles(IArticleFiles stored) : IArticleFiles
{
    private const long MaxBytes = 64L * 1024 * 1024;
    private readonly RecentItems<FileReading.Found> _recent = new(MaxBytes, found => found.File.Bytes.Length);

    /// <summary>The first reading keeps the file, the second lets it go.</summary>
    public async Task<FileReading> ReadAsync(string name, long maxBytes, CancellationToken cancellationToken)
    {
        if (_recent.TryTake(name, out var kept))
        {
            return kept;
        }

        var reading = await stored.ReadAsync(name, maxBytes, cancellationToken).ConfigureAwait(false);
        if (reading is FileReading.Found found)
        {
            _recent.Put(name, found);
        }

        return reading;
    }
}
