using Pipeline.Stages.Query.Facets;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>q</c>: beginnings of words of a name.</summary>
public sealed class ActorTextParameter : HttpParameter<ActorSearch>
{
    public override string Name => "q";

    public override string Summary => "Beginnings of words of the name, with or without accents: put finds Vladimir Putin.";

    public override string Accepts => "at least one letter or digit";

    public override string Example => "put";

    public override string? Counterexample => "!?";

    public override bool TryRead(string value, ActorSearch request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Text = value;
        return SearchFolding.Words(value).Any();
    }
}
