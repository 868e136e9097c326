using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Inputs;
using Pipeline.Local.Running;
using Pipeline.Local.Shell;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;

namespace Pipeline.Local.Commands.Load;

/// <summary><c>load DIR|FILE… [--connection]</c>: bulk upload, with progress, until every file has ended.</summary>
internal static class LoadCommand
{
    private const int UploadsAtOnce = 16;

    public static Command Create(Terminal terminal)
    {
        var paths = InputArgument.Paths();
        var connection = new Option<string?>("--connection") { Description = "Connection string of the storage account (default: that of the running local host)." };
        var command = new Command("load", "Upload article files and wait until all are processed or failed.") { paths, connection };
        command.SetAction((parsed, cancellation) => RunAsync(terminal, parsed.GetRequiredValue(paths), parsed.GetValue(connection), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] paths, string? connection, CancellationToken cancellation)
    {
        var account = connection ?? RunningHost.Find()?.Connection ?? throw new CommandFailedException(Messages.NoStorage);
        var files = paths.SelectMany(NamedFiles).ToList();
        var missing = paths.Where(path => InputPaths.Resolve([path]).Files.Count == 0).ToList();
        missing.ForEach(path => terminal.Error.WriteLine(Messages.NoSuchPath(path)));
        var dropped = await ProgressDisplay.RunAsync(
            terminal, Title("uploading", files.Count), files.Count, progress => UploadAsync(account, files, progress, cancellation));
        await using var services = StorageServices.For(account);
        var outcomes = new ArticleOutcomes(services.GetRequiredService<IArticleRecords>());
        var ended = await ProgressDisplay.RunAsync(
            terminal, Title("processing", dropped.Count), dropped.Count, progress => outcomes.WaitAsync(dropped, progress, cancellation));
        return Report(terminal, ended, missing.Count);
    }

    /// <summary>Files below a folder keep their path below it as name; others are dropped under their own name.</summary>
    private static IEnumerable<(string Path, string Name)> NamedFiles(string path) =>
        InputPaths.Resolve([path]).Files.Select(file => (file, Directory.Exists(path) ? DropFolder.NameOf(path, file) : Path.GetFileName(file)));

    private static async Task<IReadOnlyList<DroppedFile>> UploadAsync(
        string account, List<(string Path, string Name)> files, IProgress<int> progress, CancellationToken cancellation)
    {
        var drop = new ArticleDrop(account);
        await drop.PrepareAsync(cancellation);
        var dropped = new DroppedFile[files.Count];
        var done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = UploadsAtOnce, CancellationToken = cancellation };
        await Parallel.ForAsync(0, files.Count, parallel, async (i, stop) =>
        {
            dropped[i] = await drop.UploadAsync(files[i].Path, files[i].Name, stop);
            progress.Report(Interlocked.Increment(ref done));
        });
        return dropped;
    }

    private static int Report(Terminal terminal, IReadOnlyList<ArticleRecord> ended, int missing)
    {
        foreach (var record in ended.Where(record => record.State is ArticleState.Failed or ArticleState.Rejected))
        {
            terminal.Error.WriteLine(Messages.Ended(record.File, Cells.Name(record.State), record.Reason));
        }

        foreach (var group in ended.GroupBy(record => record.State).OrderBy(group => group.Key))
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {Cells.Name(group.Key)}"));
        }

        var failed = missing > 0 || ended.Any(record => record.State is ArticleState.Failed or ArticleState.Rejected);
        return failed ? ExitCode.Failed : ExitCode.Done;
    }

    private static string Title(string what, int count) => string.Create(CultureInfo.InvariantCulture, $"{what} {count} files");
}
