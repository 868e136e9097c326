using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Dating;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Drafts;

/// <summary>A sign that has the parties its act needs.</summary>
internal sealed record ActCandidate(ActSign Sign, string Mode, Roles Roles, EntityMention? Place)
{
    /// <summary>The date written beside one of several that the sign tells of; null where they share what dates the sign.</summary>
    public ActDate? Date { get; init; }
}
