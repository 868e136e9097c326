using Microsoft.AspNetCore.Http;

namespace Pipeline.Functions.Http.Responses;

/// <summary>Whether an answer may be compressed.</summary>
public static class Compression
{
    /// <summary>The one coding offered.</summary>
    public const string Gzip = "gzip";

    /// <summary>Whether the caller takes gzip (<c>gzip;q=0</c> says it does not).</summary>
    public static bool IsAccepted(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return (accepted.FirstOrDefault(e => e.Value.Equals(Gzip, StringComparison.OrdinalIgnoreCase))
            ?? accepted.FirstOrDefault(e => e.Value == "*")) is { } match && match.Quality is not 0;
    }
}
