using Pipeline.Core.Events.Drafts;

namespace Pipeline.Core.Events.Identity;

/// <summary>Reports, within one article, of what is taken to be one real event.</summary>
internal sealed class EventCluster
{
    private readonly List<ActDraft> _drafts = [];

    /// <param name="number">Ordinal in the article from 1.</param>
    /// <param name="first">The first report.</param>
    public EventCluster(int number, ActDraft first)
    {
        Number = number;
        View = EventView.Of(first);
        Add(first);
    }

    /// <summary>Ordinal in the article from 1.</summary>
    public int Number { get; }

    public List<ActDraft> Drafts => _drafts;

    /// <summary>What all reports together tell.</summary>
    public EventView View { get; private set; }

    /// <summary>Gives the event the day that the rest of the article tells.</summary>
    public void Date(Dating.ActDate date) => View = View with { Date = date };

    /// <summary>Gives the event those at whom it was aimed.</summary>
    public void Aim(List<Language.EntityMention> recipients)
    {
        Implied = recipients;
        View = View with { Roles = View.Roles with { Recipients = recipients } };
    }

    /// <summary>Those at whom no report aims it in words of its own; empty when one does.</summary>
    public List<Language.EntityMention> Implied { get; private set; } = [];

    /// <summary>Gives the event those who did it.</summary>
    public void Act(List<Language.EntityMention> actors) => View = View with { Roles = View.Roles with { Actors = actors } };

    /// <summary>Gives a fight the two sides of it.</summary>
    public void Fight(List<Language.EntityMention> sides) => View = View with { Roles = new Arguments.Roles(sides, []) };

    public void Add(ActDraft draft)
    {
        draft.Event = Number;
        View = _drafts.Count == 0 ? View : View.With(draft);
        _drafts.Add(draft);
    }
}
