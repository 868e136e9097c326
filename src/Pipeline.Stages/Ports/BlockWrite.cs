using Pipeline.Stages.Record;

namespace Pipeline.Stages.Ports;

/// <summary>A block to be written.</summary>
/// <param name="Block">The block.</param>
/// <param name="Version">The version that it was based on and that must still be stored; null when there must be none.</param>
public sealed record BlockWrite(MentionBlock Block, string? Version);
