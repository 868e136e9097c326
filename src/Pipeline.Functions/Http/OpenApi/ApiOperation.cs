namespace Pipeline.Functions.Http.OpenApi;

/// <summary>An operation as the document describes it.</summary>
public sealed record ApiOperation
{
    /// <summary>Name of the function that answers.</summary>
    public required string Id { get; init; }

    /// <summary><c>get</c> or <c>post</c>.</summary>
    public string Method { get; init; } = "get";

    /// <summary>Route below <c>/api</c>.</summary>
    public required string Route { get; init; }

    public required string Summary { get; init; }

    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>Type of the JSON body of a 200; null when it has another form.</summary>
    public Type? Answer { get; init; }

    /// <summary>Further media types of a 200, and what they are.</summary>
    public IReadOnlyDictionary<string, string> OtherAnswers { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether a key is needed.</summary>
    public bool NeedsKey { get; init; } = true;

    /// <summary>Whether an unknown id is possible.</summary>
    public bool MayBeMissing { get; init; }
}
