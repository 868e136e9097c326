namespace Pipeline.Core.Events.Drafts;

/// <summary>How the act is told.</summary>
internal enum ActDraftKind
{
    Verb,
    Noun,
}
