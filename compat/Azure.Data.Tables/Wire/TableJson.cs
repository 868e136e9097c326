using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Wire;

/// <summary>Entities to and from OData JSON with minimal metadata.</summary>
internal static class TableJson
{
    public const string Accept = "application/json;odata=minimalmetadata";
    public const string ContentType = "application/json;odata=nometadata";
    private const string TypeSuffix = "@odata.type";

    public static byte[] Write(ITableEntity entity)
    {
        var properties = entity as TableEntity ?? throw new NotSupportedException("The stand-in reads and writes TableEntity only.");
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in properties)
            {
                if (value is not null && name != nameof(ITableEntity.Timestamp) && !name.StartsWith("odata.", StringComparison.Ordinal))
                {
                    WriteProperty(writer, name, value);
                }
            }

            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    public static TableEntity Read(JsonElement json)
    {
        var entity = new TableEntity();
        foreach (var property in json.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Null && property.Name != "odata.metadata" && !property.Name.EndsWith(TypeSuffix, StringComparison.Ordinal))
            {
                var type = json.TryGetProperty(property.Name + TypeSuffix, out var named) ? named.GetString() : null;
                entity[property.Name] = ReadValue(property.Name == nameof(ITableEntity.Timestamp) ? "Edm.DateTime" : type, property.Value);
            }
        }

        return entity;
    }

    private static void WriteProperty(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case string text: writer.WriteString(name, text); break;
            case bool flag: writer.WriteBoolean(name, flag); break;
            case int number: writer.WriteNumber(name, number); break;
            case long number: WriteTyped(writer, name, "Edm.Int64", number.ToString(CultureInfo.InvariantCulture)); break;
            case double number: WriteTyped(writer, name, "Edm.Double", number.ToString("R", CultureInfo.InvariantCulture)); break;
            case Guid guid: WriteTyped(writer, name, "Edm.Guid", guid.ToString()); break;
            case byte[] bytes: WriteTyped(writer, name, "Edm.Binary", Convert.ToBase64String(bytes)); break;
            case BinaryData data: WriteTyped(writer, name, "Edm.Binary", Convert.ToBase64String(data.ToMemory().Span)); break;
            case DateTimeOffset time: WriteTyped(writer, name, "Edm.DateTime", time.UtcDateTime.ToString("o", CultureInfo.InvariantCulture)); break;
            case DateTime time: WriteTyped(writer, name, "Edm.DateTime", time.ToUniversalTime().ToString("o", CultureInfo.InvariantCulture)); break;
            default: throw new NotSupportedException($"Property '{name}' has a type that tables do not hold: {value.GetType()}.");
        }
    }

    private static void WriteTyped(Utf8JsonWriter writer, string name, string type, string value)
    {
        writer.WriteString(name + TypeSuffix, type);
        writer.WriteString(name, value);
    }

    private static object ReadValue(string? type, JsonElement value) => type switch
    {
        "Edm.Int64" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        "Edm.Double" => value.ValueKind == JsonValueKind.String ? double.Parse(value.GetString()!, CultureInfo.InvariantCulture) : value.GetDouble(),
        "Edm.Guid" => Guid.Parse(value.GetString()!),
        "Edm.Binary" => Convert.FromBase64String(value.GetString()!),
        "Edm.DateTime" => DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        _ => value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number when value.TryGetInt32(out var number) => number,
            JsonValueKind.Number => value.GetDouble(),
            _ => value.GetString()!,
        },
    };
}
