using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Local.Hosting.Blobs;

/// <summary>The path of a blob trigger: <c>articles/{name}</c> names a container and a pattern that binds parts of blob names.</summary>
internal sealed partial class BlobPattern
{
    private readonly Regex _pattern;

    private BlobPattern(string container, Regex pattern)
    {
        Container = container;
        _pattern = pattern;
    }

    public string Container { get; }

    /// <summary>Parses <paramref name="path"/>; a path without a pattern matches every blob of the container.</summary>
    /// <exception cref="ArgumentException">There is no container in it.</exception>
    public static BlobPattern Parse(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var container = slash < 0 ? path : path[..slash];
        if (container.Length == 0 || container.Contains('{', StringComparison.Ordinal))
        {
            throw new ArgumentException(HostMessages.BadBlobPath(path), nameof(path));
        }

        var pattern = slash < 0 ? "{name}" : path[(slash + 1)..];
        var regex = new StringBuilder("^");
        var from = 0;
        foreach (Match part in Part().Matches(pattern))
        {
            regex.Append(Regex.Escape(pattern[from..part.Index])).Append("(?<").Append(part.Groups[1].ValueSpan).Append(">.+)");
            from = part.Index + part.Length;
        }

        regex.Append(Regex.Escape(pattern[from..])).Append('$');
        return new BlobPattern(container, new Regex(regex.ToString(), RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
    }

    /// <summary>The named parts of <paramref name="blob"/>, or null when it does not match.</summary>
    public IReadOnlyDictionary<string, string>? Match(string blob)
    {
        var match = _pattern.Match(blob);
        return match.Success
            ? match.Groups.Values.Skip(1).ToDictionary(group => group.Name, group => group.Value, StringComparer.OrdinalIgnoreCase)
            : null;
    }

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
