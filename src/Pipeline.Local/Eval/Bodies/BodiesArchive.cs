using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace Pipeline.Local.Eval.Bodies;

/// <summary>Web pages with the bodies of their articles: <c>html/ID.html.gz</c> and <c>ground-truth.json</c>, in a folder or a tar.gz of it.</summary>
internal static class BodiesArchive
{
    private const string TruthName = "ground-truth.json";
    private const string PageEnding = ".html.gz";

    /// <param name="tarGzOrFolder">Path of the archive or of the unpacked folder.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Compressed pages and wanted bodies, by page id.</returns>
    /// <exception cref="InvalidDataException">The archive has no ground truth.</exception>
    public static async Task<(IReadOnlyDictionary<string, byte[]> Pages, IReadOnlyDictionary<string, string> Bodies)> ReadAsync(string tarGzOrFolder, CancellationToken cancellation)
    {
        var pages = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        byte[]? truth = null;
        await foreach (var (name, bytes) in FilesAsync(tarGzOrFolder, cancellation))
        {
            if (name == TruthName)
            {
                truth = bytes;
            }
            else if (name.EndsWith(PageEnding, StringComparison.Ordinal))
            {
                pages[name[..^PageEnding.Length]] = bytes;
            }
        }

        return (pages, Bodies(truth ?? throw new InvalidDataException($"{tarGzOrFolder} holds no {TruthName}.")));
    }

    private static Dictionary<string, string> Bodies(byte[] truth)
    {
        using var document = JsonDocument.Parse(truth);
        return document.RootElement.EnumerateObject().ToDictionary(page => page.Name, page => page.Value.GetProperty("articleBody").GetString() ?? "", StringComparer.Ordinal);
    }

    private static async IAsyncEnumerable<(string Name, byte[] Bytes)> FilesAsync(string path, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
            {
                yield return (Path.GetFileName(file), await File.ReadAllBytesAsync(file, cancellation));
            }

            yield break;
        }

        await using var packed = File.OpenRead(path);
        await using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        await using var tar = new TarReader(gzip);
        while (await tar.GetNextEntryAsync(copyData: false, cancellation) is { } entry)
        {
            if (entry.DataStream is { } data)
            {
                using var content = new MemoryStream();
                await data.CopyToAsync(content, cancellation);
                yield return (Path.GetFileName(entry.Name), content.ToArray());
            }
        }
    }
}
