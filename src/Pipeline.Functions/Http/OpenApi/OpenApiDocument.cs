using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Http.Problems;
using Pipeline.Functions.Http.Responses;

namespace Pipeline.Functions.Http.OpenApi;

/// <summary>The OpenAPI 3.1 document, made from the tables that the code itself runs by.</summary>
public static class OpenApiDocument
{
    private const string KeyScheme = "functionKey";

    /// <summary>The document for a server.</summary>
    public static JsonObject Write(string server) => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject
        {
            ["title"] = "Events in Vietnamese news",
            ["version"] = "1.0.0",
            ["description"] = "Who did what to whom, when and where, planned or done, who says so, and which articles report it.",
            ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" },
        },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = server }),
        ["security"] = new JsonArray(new JsonObject { [KeyScheme] = new JsonArray() }),
        ["paths"] = Paths(),
        ["components"] = new JsonObject
        {
            ["schemas"] = Schemas(),
            ["responses"] = new JsonObject
            {
                ["BadParameter"] = Problem("A parameter is unknown, given twice or not understood; the problem names it and what it accepts.", BadParameterExample()),
                ["Missing"] = Problem("There is nothing of this id.", new() { ["type"] = ProblemTypes.NotFound, ["title"] = ProblemMessages.NotFoundTitle, ["status"] = StatusCodes.Status404NotFound, ["detail"] = ProblemMessages.NoEvent("x") }),
                ["NoKey"] = new JsonObject { ["description"] = "The function key is missing or wrong." },
            },
            ["securitySchemes"] = new JsonObject
            {
                [KeyScheme] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "x-functions-key" },
            },
        },
    };

    private static JsonObject Paths()
    {
        var paths = new JsonObject();
        foreach (var route in ApiOperations.All.GroupBy(o => o.Route, StringComparer.Ordinal))
        {
            paths["/" + route.Key] = new JsonObject(route.Select(o => KeyValuePair.Create<string, JsonNode?>(o.Method, Operation(o))));
        }

        return paths;
    }

    private static JsonObject Operation(ApiOperation operation)
    {
        var written = new JsonObject
        {
            ["operationId"] = operation.Id,
            ["summary"] = operation.Summary,
            ["parameters"] = new JsonArray([.. operation.Parameters.Select(Parameter)]),
            ["responses"] = Responses(operation),
        };
        if (!operation.NeedsKey)
        {
            written["security"] = new JsonArray();
        }

        return written;
    }

    private static JsonNode Parameter(ApiParameter parameter) => new JsonObject
    {
        ["name"] = parameter.Name,
        ["in"] = parameter.In,
        ["required"] = parameter.In == "path",
        ["description"] = parameter.Description,
        ["schema"] = parameter.Schema.DeepClone(),
        ["example"] = parameter.Example,
    };

    private static JsonObject Responses(ApiOperation operation)
    {
        var content = new JsonObject
        {
            ["application/json"] = new JsonObject { ["schema"] = operation.Answer is { } answer ? Reference("schemas", answer.Name) : new JsonObject { ["type"] = "object" } },
        };
        foreach (var (type, meaning) in operation.OtherAnswers)
        {
            content[type] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string", ["description"] = meaning } };
        }

        var responses = new JsonObject { ["200"] = new JsonObject { ["description"] = operation.Summary, ["headers"] = Headers(), ["content"] = content } };
        AddProblem(responses, "400", "BadParameter", true);
        AddProblem(responses, "401", "NoKey", operation.NeedsKey);
        AddProblem(responses, "404", "Missing", operation.MayBeMissing);
        return responses;
    }

    private static void AddProblem(JsonObject responses, string status, string name, bool applies)
    {
        if (applies)
        {
            responses[status] = Reference("responses", name);
        }
    }

    private static JsonObject Headers() => new()
    {
        ["ETag"] = Header("Tag for conditional requests: If-None-Match answers 304 without a body."),
        [ResponseHeaders.RowsRead] = Header("Table rows that the query read."),
        [ResponseHeaders.Continuation] = Header("Where the next page begins, if there is one."),
    };

    private static JsonObject Header(string meaning) => new() { ["description"] = meaning, ["schema"] = new JsonObject { ["type"] = "string" } };

    private static JsonObject Schemas() => new(ApiOperations.All
        .Select(o => o.Answer)
        .OfType<Type>()
        .Append(typeof(Problem))
        .Distinct()
        .Select(type => KeyValuePair.Create<string, JsonNode?>(type.Name, Bundled(type))));

    /// <summary>A schema that stands inside the document points to parts of itself by where it stands.</summary>
    private static JsonNode Bundled(Type type)
    {
        var text = SchemaBook.Of(type).ToJsonString().Replace("\"$ref\":\"#", $"\"$ref\":\"#/components/schemas/{type.Name}", StringComparison.Ordinal);
        return JsonNode.Parse(text)!;
    }

    private static JsonObject Problem(string meaning, JsonObject example) => new()
    {
        ["description"] = meaning,
        ["content"] = new JsonObject { [ProblemAnswer.ContentType] = new JsonObject { ["schema"] = Reference("schemas", nameof(Problems.Problem)), ["example"] = example } },
    };

    private static JsonObject BadParameterExample() => new()
    {
        ["type"] = ProblemTypes.InvalidParameter,
        ["title"] = ProblemMessages.InvalidParameterTitle,
        ["status"] = StatusCodes.Status400BadRequest,
        ["detail"] = ProblemMessages.NotUnderstood("from", "14/11/2016") + " It accepts a day (2016-11-14).",
        ["parameter"] = "from",
        ["accepts"] = "a day (2016-11-14)",
    };

    private static JsonObject Reference(string kind, string name) => new() { ["$ref"] = $"#/components/{kind}/{name}" };
}
