using System.Text.Encodings.Web;
using System.Text.Json;
using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Functions.Http.Page;

/// <summary>What Vietnamese calls countries and offices, for the page: the first form that the analyzer's own lists give each.</summary>
internal static class VietnameseNames
{
    /// <summary>Path of the script below the root.</summary>
    public const string Path = "words/names.vi.js";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Kind, string File)[] Lists = [("country", "vi/countries.yaml"), ("office", "vi/offices.yaml")];

    /// <summary>A module of names by kind and code: <c>country.RUS</c>, <c>office.president</c>.</summary>
    public static byte[] Script()
    {
        var names = Lists
            .SelectMany(list => DataLineFile.Load(list.File).Select(line => ($"{list.Kind}.{line.Key}", Name: line.List("vi")[0])))
            .ToDictionary(entry => entry.Item1, entry => entry.Name, StringComparer.Ordinal);
        return [.. "export default "u8, .. JsonSerializer.SerializeToUtf8Bytes(names, Json), .. ";\n"u8];
    }
}
