using System.Globalization;
using Pipeline.Core.Articles;

namespace Pipeline.Local.Inputs;

/// <summary>Two files of one stem (<c>tin.txt</c>, <c>khac/tin.json</c>) are two articles: the first keeps the stem as its id, later ones get <c>~2</c>, <c>~3</c> …</summary>
internal static class DistinctIds
{
    /// <summary>What is appended to the ids of each file's articles, "" for the first of a stem.</summary>
    public static IReadOnlyList<string> Suffixes(IReadOnlyList<string> files)
    {
        var taken = files.Select(Stem).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var suffixes = new string[files.Count];
        for (var i = 0; i < suffixes.Length; i++)
        {
            suffixes[i] = seen.Add(Stem(files[i])) ? "" : Next(Stem(files[i]), taken);
        }

        return suffixes;
    }

    private static string Next(string stem, HashSet<string> taken)
    {
        for (var number = 2; ; number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $"~{number}");
            if (taken.Add(stem + suffix))
            {
                return suffix;
            }
        }
    }

    private static string Stem(string path) => ArticleId.Of(path, 0);
}
