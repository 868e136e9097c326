using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>Reports that are taken for one real event, in the order in which clustering added them.</summary>
internal sealed class EventCluster(LocalEvent seed)
{
    /// <summary>Of so many members one must be like a report that joins: with one of many anything is alike.</summary>
    public const int MembersAnswered = 3;

    private readonly List<LocalEvent> _members = [seed];

    public IReadOnlyList<LocalEvent> Members => _members;

    public LocalEvent Seed { get; } = seed;

    /// <summary>The narrowest interval that a member states; members added later never widen it.</summary>
    public DateInterval Date { get; private set; } = seed.Date;

    public DatePrecision Precision { get; private set; } = seed.Precision;

    public void Add(LocalEvent unit)
    {
        _members.Add(unit);
        if (unit.Date.IsKnown && (!Date.IsKnown || unit.Precision < Precision))
        {
            Date = unit.Date;
            Precision = unit.Precision;
        }
    }

    /// <summary>Whether the article already tells another event of this cluster, which its coder kept apart from this one.</summary>
    public bool HasOtherOf(LocalEvent unit) => _members.Any(m => m.Article.ArticleId == unit.Article.ArticleId);

    /// <summary>Whether no member tells it by another mode than the report.</summary>
    public bool IsOfMode(LocalEvent unit) => unit.Mode.Length == 0 || _members.TrueForAll(m => m.Mode.Length == 0 || m.Mode == unit.Mode);
}
