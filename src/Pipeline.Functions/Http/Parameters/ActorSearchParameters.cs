namespace Pipeline.Functions.Http.Parameters;

/// <summary>The parameters of <c>GET /api/actors</c>.</summary>
public static class ActorSearchParameters
{
    public static IReadOnlyList<HttpParameter<ActorSearch>> All { get; } = [new ActorTextParameter(), new ActorLimitParameter()];
}
