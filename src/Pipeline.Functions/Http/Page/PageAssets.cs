using System.Collections.Frozen;
using System.Reflection;

namespace Pipeline.Functions.Http.Page;

/// <summary>The page's files. They travel inside the assembly, so that no deployment can forget or mix them.</summary>
public static class PageAssets
{
    private const string Prefix = "wwwroot/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".webmanifest"] = "application/manifest+json",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, byte[]> Files = Load();

    /// <summary>Paths of all files below the root.</summary>
    public static IEnumerable<string> Paths => Files.Keys;

    /// <summary>A file and its media type; null for a path that is none of them.</summary>
    public static (byte[] Content, string ContentType)? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = path.Length == 0 ? "index.html" : path;
        return Files.TryGetValue(name, out var content) ? (content, Types[Path.GetExtension(name)]) : null;
    }

    private static FrozenDictionary<string, byte[]> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(name[Prefix.Length..].Replace('\\', '/'), Read(assembly, name)))
            .Append(KeyValuePair.Create(VietnameseNames.Path, VietnameseNames.Script()))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
