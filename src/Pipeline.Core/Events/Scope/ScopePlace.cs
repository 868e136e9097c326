namespace Pipeline.Core.Events.Scope;

/// <summary>Where a public party must stand for an act to make an event.</summary>
internal enum ScopePlace
{
    Any,
    Actor,
    Recipient,
    Both,
    None,
}
