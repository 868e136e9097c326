using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Names;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>country</c>: a country that takes part or where it happened.</summary>
public sealed class CountryParameter : HttpParameter<EventRequest>
{
    public override string Name => "country";

    public override string Summary => "Country of a party or of the place. Several separated by commas: any of them. Given several times: all of them.";

    public override string Accepts => "an ISO 3166-1 code (RUS, RU) or a country's name in English or Vietnamese (Russia, Nga)";

    public override string Example => "RUS";

    public override string? Counterexample => "Atlantis";

    public override bool MayRepeat => true;

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var codes = ListedValues.Of(value).Select(CountryNames.CodeOf).ToList();
        if (codes.Count == 0 || codes.Contains(null))
        {
            return false;
        }

        request.Facets.Add(FacetGroup.Of(FacetDimensions.Country, codes.Select(c => c!)));
        return true;
    }
}
