using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure.Core;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>Fills the error code of a failed request from the service's body; the innermost code says most.</summary>
internal sealed class ErrorParser : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, [NotNullWhen(true)] out IDictionary<string, string>? data)
    {
        (error, data) = (null, null);
        try
        {
            using var body = JsonDocument.Parse(response.Content);
            if (body.RootElement.ValueKind != JsonValueKind.Object || !body.RootElement.TryGetProperty("error", out var outer))
            {
                return false;
            }

            var parsed = ResultReader.ErrorOf(outer);
            error = new ResponseError(parsed.ErrorCode.ToString(), parsed.Message);
            data = new Dictionary<string, string>(StringComparer.Ordinal);
            return true;
        }
        catch (JsonException)
        {
            // A proxy's page or a body that breaks off: the status alone speaks.
            return false;
        }
    }
}
