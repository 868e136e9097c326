using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Pipeline.Core.Json;

/// <summary>Days as ISO 8601 (<c>2016-11-14</c>); an unknown day is the empty string, as in the gold files.</summary>
public sealed class LocalDateJsonConverter : JsonConverter<LocalDate?>
{
    public override bool HandleNull => true;

    public override LocalDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.Null ? null : reader.GetString();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success ? parsed.Value : throw new JsonException($"'{text}' is not an ISO 8601 day (yyyy-MM-dd).");
    }

    public override void Write(Utf8JsonWriter writer, LocalDate? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value is { } day ? LocalDatePattern.Iso.Format(day) : "");
    }
}
