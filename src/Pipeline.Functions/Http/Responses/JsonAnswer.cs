using System.Text.Json;
using Pipeline.Core.Json;

namespace Pipeline.Functions.Http.Responses;

/// <summary>Answers with a JSON body.</summary>
public static class JsonAnswer
{
    /// <summary>Media type.</summary>
    public const string ContentType = "application/json; charset=utf-8";

    /// <summary>200 with a value, revalidated each time.</summary>
    public static HttpAnswer Ok<T>(T value, IReadOnlyDictionary<string, string>? headers = null) => new()
    {
        ContentType = ContentType,
        Body = JsonSerializer.SerializeToUtf8Bytes(value, RecordJson.Line),
        CacheControl = CachePolicy.Revalidate,
        Headers = headers ?? new Dictionary<string, string>(),
    };
}
