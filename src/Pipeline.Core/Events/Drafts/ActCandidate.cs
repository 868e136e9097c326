using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Drafts;

/// <summary>A sign that has the parties its act needs.</summary>
internal sealed record ActCandidate(ActSign Sign, string Mode, Roles Roles, EntityMention? Place);
