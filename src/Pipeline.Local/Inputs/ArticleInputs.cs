using Pipeline.Core.Articles;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Inputs;

/// <summary>Reads article files and works on them on all cores, results in input order.</summary>
public static class ArticleInputs
{
    /// <summary>Applies <paramref name="work"/> to every article of every file; one bad file never stops the others.</summary>
    /// <returns>One item a file, in input order, as soon as it and all before it are ready.</returns>
    public static IEnumerable<FileOutcome<T>> Process<T>(IReadOnlyList<string> files, Func<Article, T> work)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(work);
        var suffixes = DistinctIds.Suffixes(files);
        return files.Count < 8
            ? files.Select((path, i) => ProcessOne(path, suffixes[i], work))
            : files.Select((path, i) => (path, suffix: suffixes[i])).ToList().AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered)
                .Select(file => ProcessOne(file.path, file.suffix, work));
    }

    private static FileOutcome<T> ProcessOne<T>(string path, string suffix, Func<Article, T> work)
    {
        try
        {
            var result = ArticleReader.ReadOnce(new ArticleFile(Path.GetFileName(path), File.ReadAllBytes(path)));
            var errors = result.Rejections.Select(r => Messages.Rejected(path, r.Record, r.Code, r.Message)).ToList();
            return new FileOutcome<T>(path, [.. result.Articles.Select(article => work(suffix.Length == 0 ? article : article with { Id = article.Id + suffix }))], errors);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FileOutcome<T>(path, [], [Messages.CannotRead(path, e.Message)]);
        }
#pragma warning disable CA1031 // The batch goes on past a defect, but the file and the defect are named and the exit code is 1.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new FileOutcome<T>(path, [], [Messages.Crashed(path, e.ToString())]);
        }
    }
}
