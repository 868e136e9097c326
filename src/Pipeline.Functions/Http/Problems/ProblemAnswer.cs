using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Http.Responses;

namespace Pipeline.Functions.Http.Problems;

/// <summary>Answers with a problem.</summary>
public static class ProblemAnswer
{
    /// <summary>Media type of problems.</summary>
    public const string ContentType = "application/problem+json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>400 that names every parameter at fault.</summary>
    public static HttpAnswer BadParameters(HttpRequest request, IReadOnlyList<ParameterError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return Answer(request, new()
        {
            Type = ProblemTypes.InvalidParameter,
            Title = ProblemMessages.InvalidParameterTitle,
            Status = StatusCodes.Status400BadRequest,
            Detail = $"{errors[0].Detail} It accepts {errors[0].Accepts}.",
            Parameter = errors[0].Parameter,
            Accepts = errors[0].Accepts,
            Errors = errors,
        });
    }

    /// <summary>404.</summary>
    public static HttpAnswer NotFound(HttpRequest request, string detail) => Answer(request, new()
    {
        Type = ProblemTypes.NotFound,
        Title = ProblemMessages.NotFoundTitle,
        Status = StatusCodes.Status404NotFound,
        Detail = detail,
    });

    private static HttpAnswer Answer(HttpRequest request, Problem problem) => new()
    {
        Status = problem.Status,
        ContentType = ContentType,
        Body = JsonSerializer.SerializeToUtf8Bytes(problem with { Instance = request.Path }, Json),
        CacheControl = CachePolicy.NoStore,
    };
}
