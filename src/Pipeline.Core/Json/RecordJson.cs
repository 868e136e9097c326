using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pipeline.Core.Json;

/// <summary>The one way records are written and read: camelCase fields, kebab-case enums, Vietnamese unescaped.</summary>
public static class RecordJson
{
    /// <summary>One object a line.</summary>
    public static JsonSerializerOptions Line { get; } = Create(indented: false);

    /// <summary>For people.</summary>
    public static JsonSerializerOptions Indented { get; } = Create(indented: true);

    private static JsonSerializerOptions Create(bool indented)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        options.Converters.Add(new LocalDateJsonConverter());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
