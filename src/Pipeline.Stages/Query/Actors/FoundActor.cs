namespace Pipeline.Stages.Query.Actors;

/// <summary>An actor and how many events name it.</summary>
public sealed record FoundActor(KnownActor Actor, int Events);
