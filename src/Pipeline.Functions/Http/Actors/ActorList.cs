namespace Pipeline.Functions.Http.Actors;

/// <summary>Actors found.</summary>
public sealed record ActorList(IReadOnlyList<ActorLine> Actors);
