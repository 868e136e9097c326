using Pipeline.Stages.Query.Index;

namespace Pipeline.Stages.Record;

/// <summary>A stored block and the versions of its events that are to be published.</summary>
internal sealed record SavedBlock(MentionBlock Block, IReadOnlyList<EventVersion> Versions);
