namespace Pipeline.Stages.Duplicates;

/// <summary>An article to be filed under a band key, or taken out from under it when there is no entry.</summary>
internal sealed class BandFiling(string key, string articleId, DuplicateEntry? entry)
{
    public string Key => key;

    public string ArticleId => articleId;

    public DuplicateEntry? Entry => entry;

    /// <summary>What stood under the key, and what was filed there in the same write.</summary>
    public IReadOnlyList<DuplicateEntry> Seen { get; set; } = [];
}
