namespace Pipeline.Functions.Http.Parameters;

/// <summary>A request without query parameters.</summary>
public sealed class NoParameters
{
    public static IReadOnlyList<HttpParameter<NoParameters>> All { get; } = [];
}
