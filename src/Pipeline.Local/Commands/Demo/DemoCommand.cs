using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Azurite;
using Pipeline.Local.Commands.Extract;
using Pipeline.Local.Commands.Query;
using Pipeline.Local.Inputs;
using Pipeline.Local.Running;
using Pipeline.Local.Shell;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;

namespace Pipeline.Local.Commands.Demo;

/// <summary><c>demo [--keep]</c>: the sample articles through the whole pipeline, the events as a table.</summary>
internal static class DemoCommand
{
    public static Command Create(Terminal terminal)
    {
        var keep = new Option<bool>("--keep") { Description = "Stay up with the page after the table, until stopped." };
        var port = SharedOptions.Port();
        var command = new Command("demo", "Run the sample articles through the whole pipeline and print the events.") { keep, port };
        command.SetAction((parsed, cancellation) => RunAsync(terminal, parsed.GetValue(keep), parsed.GetValue(port), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, bool keep, int port, CancellationToken cancellation)
    {
        var data = Path.Combine(Repository.LocalState, string.Create(CultureInfo.InvariantCulture, $"demo-{Environment.ProcessId}"));
        try
        {
            await terminal.Error.WriteLineAsync("starting Azurite and the local host");
            await using var azurite = await AzuriteEmulator.StartOrJoinAsync(data, cancellation);
            await using var session = await LocalSession.StartAsync(azurite.Address.ConnectionString, new PipelineHostOptions { Port = port }, cancellation);
            var ended = await DropSamplesAsync(terminal, session, cancellation);
            await PrintAsync(terminal, session, ended, cancellation);
            if (keep)
            {
                await Forever.UntilAsync(cancellation);
            }

            return ended.Any(record => record.State == ArticleState.Failed) ? ExitCode.Failed : ExitCode.Done;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<ArticleRecord>> DropSamplesAsync(Terminal terminal, LocalSession session, CancellationToken cancellation)
    {
        var samples = Path.Combine(Repository.Root, "samples");
        var drop = new ArticleDrop(session.Host.Connection);
        await drop.PrepareAsync(cancellation);
        var dropped = new List<DroppedFile>();
        foreach (var path in FolderFiles.Under(samples))
        {
            dropped.Add(await drop.UploadAsync(path, DropFolder.NameOf(samples, path), cancellation));
        }

        var outcomes = new ArticleOutcomes(session.Functions.Services.GetRequiredService<IArticleRecords>());
        var title = string.Create(CultureInfo.InvariantCulture, $"{dropped.Count} sample files through the pipeline");
        return await ProgressDisplay.RunAsync(terminal, title, dropped.Count, progress => outcomes.WaitAsync(dropped, progress, cancellation));
    }

    private static async Task PrintAsync(Terminal terminal, LocalSession session, IReadOnlyList<ArticleRecord> ended, CancellationToken cancellation)
    {
        using var api = new EventApi(session.Host.Address, session.Host.FunctionKey);
        var events = await api.EventsAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["limit"] = "200" }, cancellation);
        EventOutput.Write(terminal, events, "table");
        var merged = events.Count(found => found.NArticles > 1);
        await terminal.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{ended.Count} articles, {events.Count} events, {merged} of them told by more than one article"));
        foreach (var record in ended.Where(record => record.State is ArticleState.Failed or ArticleState.Rejected))
        {
            await terminal.Out.WriteLineAsync(Messages.Ended(record.File, Cells.Name(record.State), record.Reason));
        }

        await terminal.Out.WriteLineAsync(session.Invitation);
        await terminal.Out.FlushAsync(cancellation);
    }
}
