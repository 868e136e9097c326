using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Local.Inputs;

/// <summary>Globs as shells write them: <c>*</c>, <c>?</c>, <c>[a-z]</c> inside one name, <c>**</c> across folders.</summary>
public static class PathGlob
{
    private static readonly char[] Wild = ['*', '?', '['];

    /// <summary>Whether <paramref name="path"/> holds a wildcard.</summary>
    public static bool IsGlob(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.IndexOfAny(Wild) >= 0;
    }

    /// <summary>Files that match <paramref name="glob"/>, by ordinal path order.</summary>
    public static IReadOnlyList<string> Expand(string glob)
    {
        ArgumentNullException.ThrowIfNull(glob);
        var slash = glob.LastIndexOf('/', glob.IndexOfAny(Wild));
        var root = slash < 0 ? "." : slash == 0 ? "/" : glob[..slash];
        if (!Directory.Exists(root))
        {
            return [];
        }

        var prefix = slash < 0 ? "" : glob[..(slash + 1)];
        var pattern = ToRegex(glob[(slash + 1)..]);
        var files = FolderFiles.Under(root)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(relative => pattern.IsMatch(relative))
            .Select(relative => prefix + relative)
            .ToList();
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static Regex ToRegex(string glob)
    {
        var regex = new StringBuilder("^");
        for (var i = 0; i < glob.Length; i++)
        {
            i = AppendPiece(glob, i, regex);
        }

        return new Regex(regex.Append('$').ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    /// <summary>Appends the piece at <paramref name="at"/> and returns the index of its last character.</summary>
    private static int AppendPiece(string glob, int at, StringBuilder regex)
    {
        var rest = glob.AsSpan(at);
        if (rest.StartsWith("**/"))
        {
            regex.Append("(?:.*/)?");
            return at + 2;
        }

        if (rest.StartsWith("**"))
        {
            regex.Append(".*");
            return at + 1;
        }

        var close = rest[0] == '[' ? glob.IndexOf(']', at + 1) : -1;
        if (close > at + 1)
        {
            var inner = glob[(at + 1)..close].Replace("\\", "\\\\", StringComparison.Ordinal);
            regex.Append('[').Append(inner[0] == '!' ? "^" + inner[1..] : inner).Append(']');
            return close;
        }

        regex.Append(rest[0] switch
        {
            '*' => "[^/]*",
            '?' => "[^/]",
            _ => Regex.Escape(rest[0].ToString()),
        });
        return at;
    }
}
