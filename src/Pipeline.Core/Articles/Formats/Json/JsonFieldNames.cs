using Pipeline.Core.Data;

namespace Pipeline.Core.Articles.Formats.Json;

/// <summary>The file <c>Data/vi/articles/json-fields.yaml</c>.</summary>
internal sealed record JsonFieldNames
{
    public static JsonFieldNames Default { get; } = DataFields.Load("vi/articles/json-fields.yaml", Read);

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

    internal static JsonFieldNames Read(DataFields fields) => new()
    {
        Title = fields.List("title"),
        Lead = fields.List("lead"),
        Body = fields.List("body"),
        Published = fields.List("published"),
        Url = fields.List("url"),
        Publisher = fields.List("publisher"),
        Author = fields.List("author"),
        Agency = fields.List("agency"),
        Language = fields.List("language"),
        Containers = fields.List("containers"),
    };
}
