using Pipeline.Core.Events.Drafts;

namespace Pipeline.Core.Events.Identity;

/// <summary>Reports, within one article, of what is taken to be one real event.</summary>
internal sealed class EventCluster(int number)
{
    private readonly List<ActDraft> _drafts = [];

    /// <summary>Ordinal in the article from 1.</summary>
    public int Number { get; } = number;

    public IReadOnlyList<ActDraft> Drafts => _drafts;

    public void Add(ActDraft draft)
    {
        draft.Event = Number;
        _drafts.Add(draft);
    }
}
