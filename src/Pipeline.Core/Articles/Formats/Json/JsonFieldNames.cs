using Pipeline.Core.Data;

namespace Pipeline.Core.Articles.Formats.Json;

/// <summary>The file <c>Data/vi/articles/json-fields.yaml</c>.</summary>
internal sealed record JsonFieldNames
{
    public static JsonFieldNames Default { get; } = DataFile.Load<JsonFieldNames>("vi/articles/json-fields.yaml");

    public required List<string> Title { get; init; }

    public required List<string> Lead { get; init; }

    public required List<string> Body { get; init; }

    public required List<string> Published { get; init; }

    public required List<string> Url { get; init; }

    public required List<string> Publisher { get; init; }

    public required List<string> Author { get; init; }

    public required List<string> Agency { get; init; }

    public required List<string> Language { get; init; }

    public required List<string> Containers { get; init; }

    /// <summary>The form in which names are compared.</summary>
    public static string KeyOf(string name) =>
        string.Concat(name.Where(c => c is not ('_' or '-' or ' ' or '.' or ':' or '@'))).ToLowerInvariant();
}
