namespace Pipeline.Stages.Ports;

/// <summary>A stored value and the version (ETag) under which it was read: an update names it and is refused when it is stale.</summary>
public sealed record Versioned<T>(T Value, string Version);
