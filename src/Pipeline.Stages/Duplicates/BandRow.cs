using Pipeline.Stages.Documents;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Duplicates;

/// <summary>A band key and the articles under it; no version when the row is to be new.</summary>
internal sealed record BandRow(string Key, IReadOnlyList<DuplicateEntry> Entries, string? Version)
{
    public const string Partition = "bands";

    public static BandRow Of(string key, StoredRow? row) => row is null
        ? new(key, [], null)
        : new(key, PackedJson.Unpack<List<DuplicateEntry>>(row.Content), row.ETag);

    /// <summary>The row with a filing done; the same one when that changes nothing.</summary>
    public BandRow With(BandFiling filing)
    {
        var stored = Entries.FirstOrDefault(e => e.ArticleId == filing.ArticleId);
        if (filing.Entry is null ? stored is null : stored?.IsSameAs(filing.Entry) == true)
        {
            return this;
        }

        var others = Entries.Where(e => e.ArticleId != filing.ArticleId);
        if (filing.Entry is null)
        {
            return this with { Entries = [.. others] };
        }

        // The first in the order of originals are kept, whoever came first.
        var kept = others.Append(filing.Entry)
            .OrderBy(e => e.PublishedAt ?? NodaTime.LocalDate.MaxIsoValue)
            .ThenBy(e => e.ArticleId, StringComparer.Ordinal)
            .Take(CopyFinder.MaxEntries)
            .ToList();
        return stored is null && !kept.Contains(filing.Entry) ? this : this with { Entries = kept };
    }

    public RowWrite ToWrite() => new(Key, Version is null ? RowWriteKind.Insert : RowWriteKind.Replace, Version ?? "", PackedJson.Pack(Entries), "");
}
