using System.Text.Json.Nodes;
using Pipeline.Functions.Http.Parameters;

namespace Pipeline.Functions.Http.OpenApi;

/// <summary>A parameter as the document describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In"><c>query</c> or <c>path</c>.</param>
/// <param name="Description">What it does and accepts.</param>
/// <param name="Schema">JSON schema of its value.</param>
/// <param name="Example">A value that it accepts.</param>
public sealed record ApiParameter(string Name, string In, string Description, JsonObject Schema, string Example)
{
    /// <summary>A query parameter by the description from which requests are read.</summary>
    public static ApiParameter Of<TRequest>(HttpParameter<TRequest> parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return new(parameter.Name, "query", $"{parameter.Summary} Accepts {parameter.Accepts}.", parameter.Schema, parameter.Example);
    }

    /// <summary>An id in the path.</summary>
    public static ApiParameter Id(string description, string example) =>
        new("id", "path", description, new() { ["type"] = "string" }, example);

    /// <summary>A query parameter of a function that reads it itself.</summary>
    public static ApiParameter Query(string name, string description, JsonObject schema, string example) => new(name, "query", description, schema, example);
}
