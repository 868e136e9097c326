using Pipeline.Stages.Query.Facets;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>q</c>: words of titles and evidence.</summary>
public sealed class WordsParameter : HttpParameter<EventRequest>
{
    public override string Name => "q";

    public override string Summary => "Words that all stand in the titles or the evidence of an event; with or without accents.";

    public override string Accepts => "at least one letter or digit";

    public override string Example => "điện đàm";

    public override string? Counterexample => "!?";

    public override bool MayRepeat => true;

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var before = request.Words.Count;
        request.Words.AddRange(SearchFolding.Words(value));
        return request.Words.Count > before;
    }
}
