namespace Pipeline.Functions.Http.Parameters;

/// <summary>What the parameters of <c>GET /api/actors</c> ask for.</summary>
public sealed class ActorSearch
{
    public string Text { get; set; } = "";

    public int Limit { get; set; } = 10;
}
