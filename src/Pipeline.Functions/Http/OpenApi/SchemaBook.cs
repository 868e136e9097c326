using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using NodaTime;
using Pipeline.Core.Json;

namespace Pipeline.Functions.Http.OpenApi;

/// <summary>JSON schemas of records, made from the types that are written, so that they cannot differ from them.</summary>
public static class SchemaBook
{
    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    /// <summary>Schema of a type.</summary>
    public static JsonNode Of(Type type) => RecordJson.Line.GetJsonSchemaAsNode(type, Options);

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.TypeInfo.Type == typeof(LocalDate?) || context.TypeInfo.Type == typeof(LocalDate))
        {
            return new JsonObject
            {
                ["type"] = "string",
                ["description"] = "ISO 8601 day; empty when unknown",
                ["pattern"] = "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$",
            };
        }

        return schema;
    }
}
