using System.Text.Json;

namespace Pipeline.Stages.Messages;

/// <summary>Messages to and from JSON. A body that is no message gives null, never an exception.</summary>
public static class ArticleMessageJson
{
    private const int MaxIdLength = 512;

    public static string Write(ArticleMessage message) => JsonSerializer.Serialize(message, JsonSerializerOptions.Web);

    public static ArticleMessage? TryRead(string body)
    {
        try
        {
            var message = JsonSerializer.Deserialize<ArticleMessage>(body, JsonSerializerOptions.Web);
            return message is { ArticleId: { Length: > 0 and <= MaxIdLength } id, ContentHash: not null } && id.All(IsKeyCharacter) ? message : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Ids are made by ArticleIds; anything else did not come from this pipeline and may not be a table key.
    private static bool IsKeyCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c == '-';
}
