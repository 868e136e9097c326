using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Duplicates;

/// <summary>A row of the near-duplicate index on its way to be written with some filings.</summary>
internal sealed class OpenBand(string key, IReadOnlyList<BandFiling> filings)
{
    private BandRow _row = new(key, [], null);
    private BandRow _changed = new(key, [], null);

    public string Key => key;

    public bool IsDone { get; private set; }

    /// <summary>Whether what is assumed to be stored must be read before the next attempt.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>Whether what is assumed to be stored was read.</summary>
    public bool IsFresh { get; private set; }

    public bool IsGuessedNew => _row.Version is null && !IsFresh;

    public bool SharesArticle(OpenBand other) => filings.Any(filing => other.HasArticle(filing.ArticleId));

    /// <summary>Whether an article that is to be filed stands there already, or a copy of it.</summary>
    public bool HoldsCopy => filings.Select(filing => filing.Entry).OfType<DuplicateEntry>().Any(entry => _row.Entries.Any(entry.IsCopyOf));

    /// <summary>Assumes a row; a removal needs to know what there is.</summary>
    public void Guess(BandRow row) => (_row, IsDoubtful) = (row, filings.Any(filing => filing.Entry is null));

    public void Read(BandRow row) => (_row, IsFresh, IsDoubtful) = (row, true, false);

    /// <summary>Applies the filings; whether there is something to write. Done when what is stored needs no change.</summary>
    public bool Change()
    {
        if (IsDoubtful)
        {
            return false;
        }

        _changed = filings.Aggregate(_row, (row, filing) => row.With(filing));
        if (!ReferenceEquals(_changed, _row))
        {
            return true;
        }

        // That nothing is to be done must not be concluded from a guess.
        IsDone = IsFresh;
        IsDoubtful = !IsFresh;
        Tell();
        return false;
    }

    public RowWrite ToWrite() => _changed.ToWrite();

    /// <summary>Takes the new version; returns the row as it now is.</summary>
    public BandRow Written(string version)
    {
        IsDone = true;
        Tell();
        return _changed with { Version = version };
    }

    private bool HasArticle(string articleId) => filings.Any(filing => filing.ArticleId == articleId);

    /// <summary>Of two articles filed in one write each sees the other, also where a full row keeps only one of them.</summary>
    private void Tell()
    {
        foreach (var filing in filings)
        {
            filing.Seen = [.. _row.Entries.Concat(filings.Select(other => other.Entry).OfType<DuplicateEntry>())];
        }
    }
}
