using System.Globalization;

namespace Pipeline.Core.Articles;

/// <summary>The id of an article: the stem of its file, and its ordinal where the file holds many.</summary>
public static class ArticleId
{
    /// <param name="fileName">Name of the file, with or without folders.</param>
    /// <param name="ordinal">Its place in a file of many articles, from 1; 0 for a file of one.</param>
    public static string Of(string fileName, int ordinal)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            name = name[..^3];
        }

        var dot = name.LastIndexOf('.');
        var stem = dot > 0 ? name[..dot] : name;
        return ordinal == 0 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{ordinal}");
    }
}
