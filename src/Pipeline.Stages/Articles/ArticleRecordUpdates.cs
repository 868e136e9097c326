using Pipeline.Stages.Messages;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Articles;

/// <summary>Changes to a record under optimistic concurrency.</summary>
public static class ArticleRecordUpdates
{
    private const int MaxAttempts = 20;

    /// <summary>
    /// The record as the run of <paramref name="message"/> may go by it: a known one of the same run, since a write on an outdated
    /// one is refused; else the stored one.
    /// </summary>
    public static async Task<Versioned<ArticleRecord>?> FindAsync(this IArticleRecords records, ArticleMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(message);
        return records.Known(message.ArticleId) is { } known && known.Value.Run == message.RunId
            ? known
            : await records.GetAsync(message.ArticleId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Reads, changes and writes until nobody wrote in between. <paramref name="change"/> gives null to leave the record as it is.
    /// Returns the record as stored, or null when there is none.
    /// </summary>
    public static async Task<ArticleRecord?> ChangeAsync(
        this IArticleRecords records, string articleId, Func<ArticleRecord, ArticleRecord?> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(change);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var stored = await records.GetAsync(articleId, cancellationToken).ConfigureAwait(false);
            if (stored is null)
            {
                return null;
            }

            var changed = change(stored.Value);
            if (changed is null)
            {
                return stored.Value;
            }

            if (await records.UpdateAsync(changed, stored.Version, cancellationToken).ConfigureAwait(false) is not null)
            {
                return changed;
            }
        }

        throw new IOException($"The record of article {articleId} changed under {MaxAttempts} attempts to write it.");
    }
}
