using System.Text.Json;

namespace Pipeline.Stages.Messages;

/// <summary>What the host writes about a blob that it gave up on.</summary>
public sealed record BlobPoisonMessage(string? FunctionId, string? ContainerName, string? BlobName)
{
    /// <summary>The message, or null when <paramref name="body"/> names no blob.</summary>
    public static BlobPoisonMessage? TryRead(string body)
    {
        try
        {
            return JsonSerializer.Deserialize<BlobPoisonMessage>(body, JsonSerializerOptions.Web) is { BlobName.Length: > 0 } message ? message : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
