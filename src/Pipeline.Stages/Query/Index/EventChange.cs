using Pipeline.Stages.Query.Documents;
using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Index;

/// <summary>A version to be stored and what is stored under its id now.</summary>
internal sealed record EventChange(EventVersion Version, EventDocument? Stored)
{
    /// <summary>Whether a removed event leaves a tombstone.</summary>
    public bool LeavesTombstone { get; init; }

    /// <summary>
    /// Whether only lists are set right: this process wrote a version into them and was then refused, since a newer one is stored.
    /// </summary>
    public bool IsForListsOnly { get; init; }

    /// <summary>Where lists change; a null posting is taken away.</summary>
    public IEnumerable<(ListName List, string Position, Posting? Posting)> Postings()
    {
        var before = Stored?.Event is null ? null : EventPostings.For(Stored.Event, Stored.Revision);
        var after = Version.Event is null ? null : EventPostings.For(Version.Event, Version.Revision);
        foreach (var (list, posting) in before ?? new Dictionary<ListName, Posting>())
        {
            if (after is null || !after.TryGetValue(list, out var kept) || kept.Position != posting.Position)
            {
                yield return (list, posting.Position, null);
            }
        }

        foreach (var (list, posting) in after ?? new Dictionary<ListName, Posting>())
        {
            yield return (list, posting.Position, posting);
        }
    }

    /// <summary>The write of the event's own row.</summary>
    public RowWrite ToWrite() => Version.Event is not null || LeavesTombstone
        ? new(Version.EventId, Stored is null ? RowWriteKind.Insert : RowWriteKind.Replace, Stored?.ETag ?? "", EventDocumentCodec.Encode(Version.Event, Version.Revision), "")
        : new(Version.EventId, RowWriteKind.Delete, Stored?.ETag ?? "", ReadOnlyMemory<byte>.Empty, "");
}
