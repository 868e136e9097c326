using System.Formats.Tar;
using System.IO.Compression;

namespace Pipeline.Local.Eval.Bkee;

/// <summary>Reads one split of the corpus out of its archive, without unpacking it to disk.</summary>
internal static class BkeeArchive
{
    /// <param name="archive">Path of the <c>.tar.gz</c>.</param>
    /// <param name="split"><c>dev</c> or <c>train</c>: the folder inside.</param>
    public static IReadOnlyList<BkeeArticle> Read(string archive, string split)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var annotations = new Dictionary<string, string>(StringComparer.Ordinal);
        using var packed = File.OpenRead(archive);
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        using var tar = new TarReader(unpacked);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null || !entry.Name.Split('/').Contains(split, StringComparer.Ordinal))
            {
                continue;
            }

            using var reader = new StreamReader(entry.DataStream);
            var target = Path.GetExtension(entry.Name) switch { ".txt" => texts, ".ann" => annotations, _ => (IDictionary<string, string>?)null };
            target?.Add(Path.GetFileNameWithoutExtension(entry.Name), reader.ReadToEnd());
        }

        return [.. texts.Where(text => annotations.ContainsKey(text.Key)).Select(text => BkeeArticle.Parse(text.Key, text.Value, annotations[text.Key]))];
    }
}
